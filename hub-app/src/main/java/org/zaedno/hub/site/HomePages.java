package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zaedno.content.coalition.Figures;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.publication.Trait;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.words.Phrases;

@Controller
class HomePages {
    /** The lead story and the briefs beside it. */
    private static final int STORIES = 5;

    private static final int EVENTS = 4;
    /** One row. */
    private static final int PRACTICES = 3;

    private final Tenancy tenancy;
    private final Frames frames;
    private final Standing standing;
    private final PublishedShelf shelf;
    private final FrontStories stories;
    private final ItemCards cards;
    private final Figures figures;
    private final Heads heads;

    HomePages(
            Tenancy tenancy,
            Frames frames,
            Standing standing,
            PublishedShelf shelf,
            FrontStories stories,
            ItemCards cards,
            Figures figures,
            Heads heads) {
        this.tenancy = tenancy;
        this.frames = frames;
        this.standing = standing;
        this.shelf = shelf;
        this.stories = stories;
        this.cards = cards;
        this.figures = figures;
        this.heads = heads;
    }

    @GetMapping("/")
    ResponseEntity<Void> chooseLanguage(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(Place.below("").in(ReaderLanguage.preferred(request))))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    @GetMapping("/{language:bg|en}")
    Page home(@PathVariable Language language) {
        return tenancy.as(tenancy.current(), () -> {
            var words = frames.in(language);
            var coalition = frames.coalition(language);
            var frame =
                    frames.frame(language, Section.HOME, coalition.title(), coalition.description(), Place.below(""));
            var all = standing.workspaces();
            var figure = figures.all().stream().findFirst().map(first -> FigureBars.of(first, words));
            return HomePage.of(
                    frame.with(heads.home(frame, all)),
                    all,
                    shown(words),
                    standing.themes(),
                    figure,
                    standing.nextClockChange());
        });
    }

    private HomePage.Shown shown(Phrases words) {
        var language = words.language();
        var first = stories.choose(language, STORIES);
        var coming = shelf.comingFirst(ShelfFilter.of(Kind.EVENT).with(Trait.TIME, Trait.COMING), language, 0, EVENTS);
        var practices = shelf.newest(ShelfFilter.of(Kind.PRACTICE), language, 0, PRACTICES + STORIES).stream()
                .filter(practice -> first.stream().noneMatch(one -> one.item().equals(practice.item())))
                .limit(PRACTICES)
                .toList();
        var all = cards.of(
                Stream.of(first, coming, practices).flatMap(List::stream).toList(), words);
        int end = first.size() + coming.size();
        return new HomePage.Shown(
                all.subList(0, first.size()), heldFirst(all.subList(first.size(), end)), all.subList(end, all.size()));
    }

    /** What does not take place is told, and is not what the page invites to. */
    private static List<ItemCard> heldFirst(List<ItemCard> coming) {
        return coming.stream()
                .sorted(Comparator.comparing(
                        card -> card.date().filter(EventDates.Date::isCancelled).isPresent()))
                .toList();
    }
}
