package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedCounts;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.Theme;

/** The coalition's themes, each with everything that is gathered under it. */
@Controller
@RequestMapping("/{language:bg|en}/themes")
class ThemePages {
    private static final List<KindParts.Size> SIZES = List.of(
            new KindParts.Size(Kind.PRACTICE, 4),
            new KindParts.Size(Kind.RESOURCE, 5),
            new KindParts.Size(Kind.NEWS, 4),
            new KindParts.Size(Kind.EVENT, 3));

    private final Tenancy tenancy;
    private final Frames frames;
    private final Standing standing;
    private final PublishedCounts counts;
    private final KindParts parts;
    private final Heads heads;

    ThemePages(
            Tenancy tenancy, Frames frames, Standing standing, PublishedCounts counts, KindParts parts, Heads heads) {
        this.tenancy = tenancy;
        this.frames = frames;
        this.standing = standing;
        this.counts = counts;
        this.parts = parts;
        this.heads = heads;
    }

    @GetMapping
    Page list(@PathVariable Language language) {
        return tenancy.as(tenancy.current(), () -> {
            var words = frames.in(language);
            var frame = frames.frame(
                    language,
                    Section.THEMES,
                    words.text("site.themes.title"),
                    words.text("site.themes.lead"),
                    Place.below(Section.THEMES.path));
            return ThemesPage.of(
                    frame.with(heads.themes(frame)), standing.themes(), counts.byTheme(), standing.nextClockChange());
        });
    }

    /** A retired theme keeps its page: texts and addresses still lead there. */
    @GetMapping("/{slug}")
    Page theme(@PathVariable Language language, @PathVariable Slug slug) {
        return tenancy.as(tenancy.current(), () -> {
            var theme = standing.themes().stream()
                    .filter(one -> one.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            var frame = frames.frame(
                    language,
                    Section.THEMES,
                    theme.name().in(language),
                    theme.introduction().in(language),
                    Place.below(Section.THEMES.path + "/" + slug));
            var gathered = parts.of(
                    SIZES,
                    ShelfFilter.ALL.on(theme.id()),
                    Narrowing.none(Section.NEWS).theme(Optional.of(slug)),
                    frame.words());
            return ThemePage.of(
                    frame.with(heads.theme(frame, theme)),
                    theme,
                    gathered,
                    standing.toAsk(theme.id()),
                    standing.terms(theme.id()),
                    others(theme),
                    standing.nextClockChange());
        });
    }

    private List<Theme> others(Theme theme) {
        return standing.themes().stream()
                .filter(other -> !other.retired() && !other.id().equals(theme.id()))
                .toList();
    }
}
