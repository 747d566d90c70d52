package org.zaedno.search;

import java.util.List;
import java.util.Map;

/**
 * What was found for one reader, and nothing about the rest.
 *
 * @param facets every facet, its values by count, then by name. A facet's own choice does not narrow its own counts, so that a
 *     reader sees what choosing another value would bring.
 * @param understood how the question was read: what to show when it is not as typed
 * @param instead other questions that have answers for this reader, the best first; only where few or none were found
 */
public record SearchResults(
        HitCount total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        Understood understood,
        List<String> instead) {
    public SearchResults {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        instead = List.copyOf(instead);
    }
}
