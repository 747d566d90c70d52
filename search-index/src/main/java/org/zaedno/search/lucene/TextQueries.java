package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Asked;

/** Makes a query over the words of documents from what a person typed. */
final class TextQueries {

    /** What a word in the title adds. Chosen on the benchmark: 0.2 to 0.5 are alike, from 1 on it does harm. */
    private static final float TITLE_WEIGHT = 0.4f;

    private final QueryBuilder asWritten = new QueryBuilder(StemmedText.whole());
    private final QueryBuilder loose = new QueryBuilder(StemmedText.withoutStopWords());

    /** Blank matches everything; a text without any word in it matches nothing. */
    TextQuery of(String typed) {
        if (typed.isBlank()) return new TextQuery(new MatchAllDocsQuery());
        var asked = Asked.from(typed);
        var words = words(asked.words());
        var phrases = phrases(asked.phrases());
        var excluded = phrases(asked.excluded());
        if (words.isEmpty() && phrases.isEmpty() && excluded.isEmpty()) {
            return new TextQuery(new MatchNoDocsQuery("no word in what was typed"));
        }
        return new TextQuery(
                together(words.map(TextQuery::mostWords), phrases, excluded),
                together(words.map(TextQuery::anyWord), phrases, excluded));
    }

    private static Query together(Optional<Query> words, List<Query> phrases, List<Query> excluded) {
        var query = new BooleanQuery.Builder();
        if (words.isEmpty() && phrases.isEmpty()) query.add(new MatchAllDocsQuery(), MUST);
        words.ifPresent(wanted -> query.add(wanted, MUST));
        phrases.forEach(phrase -> query.add(phrase, MUST));
        excluded.forEach(phrase -> query.add(phrase, MUST_NOT));
        return query.build();
    }

    /** Whoever asks only with stop words means them. */
    private Optional<TextQuery> words(String words) {
        return words(words, loose).or(() -> words(words, asWritten));
    }

    private static Optional<TextQuery> words(String words, QueryBuilder analysis) {
        return Optional.ofNullable(analysis.createBooleanQuery(Fields.WORDS, words, SHOULD))
                .map(any -> {
                    var inTitle =
                            new BoostQuery(analysis.createBooleanQuery(Fields.TITLE, words, SHOULD), TITLE_WEIGHT);
                    return new TextQuery(favouring(inTitle, most(any)), favouring(inTitle, any));
                });
    }

    private static Query favouring(Query better, Query wanted) {
        return new BooleanQuery.Builder().add(wanted, MUST).add(better, SHOULD).build();
    }

    private static Query most(Query words) {
        if (!(words instanceof BooleanQuery many)) return words;
        int count = many.clauses().size();
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(count <= 2 ? count : (2 * count + 2) / 3);
        many.clauses().forEach(query::add);
        return query.build();
    }

    private List<Query> phrases(List<String> phrases) {
        return phrases.stream()
                .flatMap(phrase -> Optional.ofNullable(asWritten.createPhraseQuery(Fields.WORDS, phrase)).stream())
                .toList();
    }
}
