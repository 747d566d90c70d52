package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.zaedno.search.Reader;
import org.zaedno.search.Scope;
import org.zaedno.search.Token;

/**
 * Who reads, and which documents are open to them, as Lucene is asked for them.
 *
 * @param onceIn without the editions that step back for readers of this language; empty for all
 */
record Readership(Set<Token> tokens, Scope scope, Optional<String> onceIn) {

    static Readership of(Reader reader, Scope scope) {
        return new Readership(reader.tokens(), scope, Optional.empty());
    }

    Readership onceIn(String language) {
        return new Readership(tokens, scope, Optional.of(language));
    }

    /** Those that are at any time. */
    Query always() {
        return within(new BooleanQuery.Builder().add(holding(Fields.OPEN), FILTER));
    }

    /** The few others that are at this moment, in microseconds. */
    Query at(long moment) {
        return within(new BooleanQuery.Builder()
                .add(holding(Fields.OPEN_FOR_A_TIME), FILTER)
                .add(LongPoint.newRangeQuery(Fields.OPEN_FROM, Long.MIN_VALUE, moment), FILTER)
                .add(LongPoint.newRangeQuery(Fields.OPEN_UNTIL, Math.addExact(moment, 1), Long.MAX_VALUE), FILTER));
    }

    private Query within(BooleanQuery.Builder seen) {
        var published = new TermQuery(new Term(Fields.PUBLISHED, Fields.YES));
        switch (scope) {
            case PUBLISHED -> seen.add(published, FILTER);
            case DRAFTS_ALONE -> seen.add(published, MUST_NOT);
            case DRAFTS_TOO -> {}
        }
        onceIn.ifPresent(language -> seen.add(new TermQuery(new Term(Fields.YIELDS_IN, language)), MUST_NOT));
        return seen.build();
    }

    private Query holding(String field) {
        return new TermInSetQuery(
                field, tokens.stream().map(token -> new BytesRef(token.value())).toList());
    }
}
