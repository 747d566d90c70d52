package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zaedno.content.coalition.Figures;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;

@Controller
class HomePages {
    /** The lead story and the briefs beside it. */
    private static final int NEWS = 5;

    private final Tenancy tenancy;
    private final Frames frames;
    private final CoalitionDirectory directory;
    private final PublishedShelf shelf;
    private final FrontWindow window;
    private final ItemCards cards;
    private final Heads heads;
    private final Figures figures;

    HomePages(
            Tenancy tenancy,
            Frames frames,
            CoalitionDirectory directory,
            PublishedShelf shelf,
            FrontWindow window,
            ItemCards cards,
            Heads heads,
            Figures figures) {
        this.tenancy = tenancy;
        this.frames = frames;
        this.directory = directory;
        this.shelf = shelf;
        this.window = window;
        this.cards = cards;
        this.heads = heads;
        this.figures = figures;
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
            var frame = frames.frame(
                    language,
                    Section.HOME,
                    words.text("site.home.title"),
                    words.text("site.home.description"),
                    Place.below(""));
            var all = directory.all();
            var figure = figures.all().stream().findFirst().map(first -> FigureBars.of(first, words));
            return HomePage.of(
                    frame.with(heads.home(frame, all)),
                    all,
                    cards.of(stories(language), words),
                    figure,
                    shelf.nextClockChange());
        });
    }

    /** What the coalition put into its front window, in its order; then the newest. */
    private List<PublishedEdition> stories(Language language) {
        var chosen = shelf.among(window.shown(NEWS), language);
        var there = chosen.stream().map(PublishedEdition::item).collect(Collectors.toSet());
        var newest = shelf.newest(ShelfFilter.of(Kind.NEWS), language, 0, NEWS).stream()
                .filter(edition -> !there.contains(edition.item()));
        return Stream.concat(chosen.stream(), newest).limit(NEWS).toList();
    }
}
