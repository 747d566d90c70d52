package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.zaedno.search.Facet;
import org.zaedno.search.Filters;

/** What every choice in the facets accepts: {@link FacetColumn} says the same of one document. */
final class Chosen {

    static Query among(Query wanted, Filters filters) {
        var chosen = new BooleanQuery.Builder().add(wanted, MUST);
        for (var facet : Facet.values()) {
            var values = filters.chosen(facet);
            if (!values.isEmpty())
                chosen.add(
                        new TermInSetQuery(
                                Fields.of(facet),
                                values.stream().map(BytesRef::new).toList()),
                        FILTER);
        }
        filters.steppingBackIn()
                .ifPresent(reader -> chosen.add(new TermQuery(new Term(Fields.YIELDS_IN, reader)), MUST_NOT));
        return chosen.build();
    }

    private Chosen() {}
}
