package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;

import java.util.Optional;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.zaedno.search.Facet;
import org.zaedno.search.Filters;

/**
 * What every choice in the facets accepts: {@link FacetColumn} says the same of one document. That each item is to be found once is
 * no choice, and a {@link Readership} says it.
 */
final class Chosen {

    /** Empty where nothing is chosen. */
    static Optional<Query> in(Filters filters) {
        var chosen = new BooleanQuery.Builder();
        for (var facet : Facet.values()) {
            var values = filters.chosen(facet).stream().map(BytesRef::new).toList();
            if (!values.isEmpty()) chosen.add(new TermInSetQuery(Fields.of(facet), values), FILTER);
        }
        return Optional.<Query>of(chosen.build())
                .filter(any -> !((BooleanQuery) any).clauses().isEmpty());
    }

    private Chosen() {}
}
