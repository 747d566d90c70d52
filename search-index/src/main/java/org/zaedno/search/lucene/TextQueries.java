package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Asked;

/** Makes a query over the words of documents from what a person typed. */
final class TextQueries {

    private static final StemmedText WHOLE = StemmedText.whole();
    private static final StemmedText LOOSE = StemmedText.withoutStopWords();

    private final QueryBuilder asWritten = new QueryBuilder(WHOLE);

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
    private static Optional<TextQuery> words(String words) {
        return words(words, LOOSE).or(() -> words(words, WHOLE));
    }

    private static Optional<TextQuery> words(String typed, StemmedText analysis) {
        var words = WordsQuery.of(typed, analysis);
        if (words.isEmpty()) return Optional.empty();
        return Optional.of(new TextQuery(words.query(most(words.size())), words.query(1)));
    }

    private static int most(int words) {
        return words <= 2 ? words : (2 * words + 2) / 3;
    }

    private List<Query> phrases(List<String> phrases) {
        return phrases.stream()
                .flatMap(phrase -> Optional.ofNullable(asWritten.createPhraseQuery(Fields.WORDS, phrase)).stream())
                .toList();
    }
}
