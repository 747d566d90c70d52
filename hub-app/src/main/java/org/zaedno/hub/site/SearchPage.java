package org.zaedno.hub.site;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.zaedno.content.publication.ItemId;
import org.zaedno.search.HitCount;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Sort;

/** A question and its answer. Not kept: the answer follows the index, not the pages. */
record SearchPage(
        Frame frame,
        Asked asked,
        long total,
        boolean atLeast,
        List<FoundCard> hits,
        List<FacetGroup> facets,
        Pager pager)
        implements Page {

    /** The box alone: nothing was asked, or too much. */
    static SearchPage without(Frame frame, Asked asked) {
        return new SearchPage(frame, asked, 0, false, List.of(), List.of(), new Pager(1, 1, n -> ""));
    }

    static SearchPage of(
            Frame frame,
            Asked asked,
            SearchResults results,
            Members.Known members,
            CoverPictures.Chosen chosen,
            Set<ItemId> cancelled,
            Pager pager) {
        var hits = results.hits().stream()
                .map(hit -> FoundCard.of(hit, members, chosen, cancelled, frame.words()))
                .toList();
        var facets = new Facets(frame, asked, members).groups(results.facets());
        return new SearchPage(
                frame,
                asked,
                results.total().value(),
                results.total() instanceof HitCount.AtLeast,
                hits,
                facets,
                pager);
    }

    boolean isAnswer() {
        return asked.isSomething() && !asked.text().tooLong();
    }

    boolean isNewestFirst() {
        return asked.sort() == Sort.NEWEST;
    }

    String sorted(Sort sort) {
        return asked.sort(sort).place().in(frame.language());
    }

    String everywhere() {
        return asked.everywhere().place().in(frame.language());
    }

    /** Shared with everybody who asks the same, but not remembered by us. */
    @Override
    public HttpStatus status() {
        return asked.text().tooLong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    @Override
    public String template() {
        return "search.jte";
    }
}
