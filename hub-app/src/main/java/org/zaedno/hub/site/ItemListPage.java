package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Published items of a kind.
 *
 * @param chosen what the reader narrowed the list by
 * @param feed where what comes to this very list is followed; empty where nothing follows exactly that
 */
record ItemListPage(
        Frame frame,
        String kind,
        List<ListFacets.Chosen> chosen,
        List<FacetGroup> facets,
        ItemRows rows,
        Optional<String> feed,
        Optional<Instant> changesAt)
        implements Page {

    String everything() {
        return frame.to(frame.section());
    }

    @Override
    public String template() {
        return "items.jte";
    }
}
