package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.zaedno.search.Facet;
import org.zaedno.search.Filters;

/** What every choice in the facets accepts: {@link FacetColumn} says the same of one document. */
final class Chosen {

    /** Empty where nothing is chosen. */
    static Optional<Query> in(Filters filters) {
        var chosen = new BooleanQuery.Builder();
        for (var facet : Facet.values()) {
            var values = filters.chosen(facet).stream().map(BytesRef::new).toList();
            if (!values.isEmpty()) chosen.add(new TermInSetQuery(Fields.of(facet), values), FILTER);
        }
        filters.steppingBackIn()
                .ifPresent(reader -> chosen.add(new MatchAllDocsQuery(), FILTER)
                        .add(new TermQuery(new Term(Fields.YIELDS_IN, reader)), MUST_NOT));
        return Optional.<Query>of(chosen.build())
                .filter(any -> !((BooleanQuery) any).clauses().isEmpty());
    }

    private Chosen() {}
}
