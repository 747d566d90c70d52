package org.zaedno.hub.site;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.zaedno.search.Sort;

/**
 * A question and its answer. Not kept: the answer follows the index, not the pages.
 *
 * @param atLeast whether there may be more than {@code total}
 * @param near what belongs to the best of a few hits
 * @param limited whether the search is away, and only titles and leads were looked at
 */
record SearchPage(
        Frame frame,
        Asked asked,
        long total,
        boolean atLeast,
        Understanding understanding,
        List<FoundCard> hits,
        List<Facets.Chosen> chosen,
        List<Ticks> facets,
        Pager pager,
        OtherWays.Ways ways,
        List<NearBy.Card> near,
        boolean limited)
        implements Page {

    /** The box alone: nothing was asked, or too much. */
    static SearchPage without(Frame frame, Asked asked, OtherWays.Ways ways) {
        return new SearchPage(
                frame,
                asked,
                0,
                false,
                Understanding.NONE,
                List.of(),
                List.of(),
                List.of(),
                new Pager(1, 1, n -> ""),
                ways,
                List.of(),
                false);
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

    /** What is said while the search is away is true for a moment only. */
    @Override
    public boolean forEveryone() {
        return !limited;
    }

    @Override
    public String template() {
        return "search.jte";
    }
}
