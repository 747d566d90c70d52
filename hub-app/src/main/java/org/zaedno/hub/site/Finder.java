package org.zaedno.hub.site;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.search.Filters;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;

/** Asks the search for the reader who is here, and makes the page of what it says. */
@Component
class Finder {
    /** Hits on a page. */
    static final int SIZE = 20;

    private final HubSearch search;
    private final Members members;
    private final Frames frames;
    private final CoverPictures covers;
    private final EventCalendar calendar;
    private final Tenancy tenancy;

    Finder(
            HubSearch search,
            Members members,
            Frames frames,
            CoverPictures covers,
            EventCalendar calendar,
            Tenancy tenancy) {
        this.search = search;
        this.members = members;
        this.frames = frames;
        this.covers = covers;
        this.calendar = calendar;
        this.tenancy = tenancy;
    }

    /** @throws NotFound for a page behind the end and for an unknown member */
    SearchPage find(Language language, Asked asked) {
        var frame = frame(language, asked);
        if (asked.text().tooLong() || !asked.isSomething()) return SearchPage.without(frame, asked);
        var known = members.all();
        var owner = asked.member().map(slug -> known.find(slug).orElseThrow(NotFound::new));
        var results = ask(asked, owner);
        var pager = pager(language, asked, results);
        if (pager.isBeyond()) throw new NotFound();
        return SearchPage.of(frame, asked, results, known, chosen(results), cancelled(results), pager);
    }

    private CoverPictures.Chosen chosen(SearchResults results) {
        var items = results.hits().stream()
                .filter(hit -> FoundKind.indexed(hit.kind())
                        .filter(FoundKind.MEMBER::equals)
                        .isEmpty())
                .map(FoundCard::item)
                .distinct()
                .toList();
        return tenancy.as(tenancy.current(), () -> covers.of(items));
    }

    /** Asked of the database, as the pictures are: the index need not know. */
    private Set<ItemId> cancelled(SearchResults results) {
        var events = results.hits().stream()
                .filter(hit -> FoundKind.indexed(hit.kind())
                        .filter(FoundKind.EVENT::equals)
                        .isPresent())
                .map(FoundCard::item)
                .distinct()
                .toList();
        return events.isEmpty()
                ? Set.of()
                : tenancy.as(tenancy.current(), () -> calendar.cancelled(events))
                        .keySet();
    }

    private SearchResults ask(Asked asked, Optional<Workspace> owner) {
        if (asked.page().value() > SearchRequest.WINDOW_MAX / SIZE) throw new NotFound();
        var filters = new Filters(
                asked.kind().map(FoundKind::name).map(Set::of).orElse(Set.of()),
                owner.map(o -> Set.of(o.id().value().toString())).orElse(Set.of()),
                asked.edition().map(Language::tag).map(Set::of).orElse(Set.of()),
                Set.of());
        var text = asked.text().value();
        return search.find(
                text,
                filters,
                Scope.PUBLISHED,
                asked.sort(),
                Reading.UNDERSTOOD,
                asked.page().offset(SIZE),
                SIZE);
    }

    private static Pager pager(Language language, Asked asked, SearchResults results) {
        long reachable = Math.min(results.total().value(), SearchRequest.WINDOW_MAX);
        return Pager.of(
                asked.page(), reachable, SIZE, n -> asked.page(n).place().in(language));
    }

    private Frame frame(Language language, Asked asked) {
        var words = frames.in(language);
        var title = asked.text().isEmpty()
                ? words.text("site.search.title")
                : words.text("site.search.title.for", asked.text().value());
        return frames.frame(
                        language,
                        Section.SEARCH,
                        title,
                        words.text(
                                "site.search.description",
                                frames.coalition(language).called()),
                        asked.place())
                .notIndexed();
    }
}
