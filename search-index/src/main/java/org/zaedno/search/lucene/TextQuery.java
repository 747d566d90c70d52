package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Asked;

/** What was asked, as a query over the words of documents. Knows nothing of readers: see {@link VisibleDocuments}. */
final class TextQuery {

    private final QueryBuilder asWritten = new QueryBuilder(StemmedText.whole());
    private final QueryBuilder loose = new QueryBuilder(StemmedText.withoutStopWords());

    /** Blank matches everything; a text without any word in it matches nothing. */
    Query of(String typed) {
        if (typed.isBlank()) return new MatchAllDocsQuery();
        var asked = Asked.from(typed);
        var wanted = Stream.concat(words(asked.words()).stream(), phrases(asked.phrases()).stream())
                .toList();
        var unwanted = phrases(asked.excluded());
        if (wanted.isEmpty() && unwanted.isEmpty()) return new MatchNoDocsQuery("no word in what was typed");
        var query = new BooleanQuery.Builder();
        if (wanted.isEmpty()) query.add(new MatchAllDocsQuery(), MUST);
        wanted.forEach(part -> query.add(part, MUST));
        unwanted.forEach(part -> query.add(part, MUST_NOT));
        return query.build();
    }

    /** Whoever asks only with stop words means them. */
    private Optional<Query> words(String words) {
        return Optional.ofNullable(loose.createBooleanQuery(Fields.WORDS, words, SHOULD))
                .or(() -> Optional.ofNullable(asWritten.createBooleanQuery(Fields.WORDS, words, SHOULD)))
                .map(TextQuery::enough);
    }

    private List<Query> phrases(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> asWritten.createPhraseQuery(Fields.WORDS, phrase))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Of one or two words each must be there; of more, two thirds, so that one odd word does not empty a long question. */
    private static Query enough(Query words) {
        if (!(words instanceof BooleanQuery many)) return words;
        int count = many.clauses().size();
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(count <= 2 ? count : (2 * count + 2) / 3);
        many.clauses().forEach(query::add);
        return query.build();
    }
}
