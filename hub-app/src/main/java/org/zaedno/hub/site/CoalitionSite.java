package org.zaedno.hub.site;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zaedno.content.coalition.Figures;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;

/** The coalition's pages that every site has at the same address. Their texts are written where all its pages are. */
@Controller
@RequestMapping("/{language:bg|en}/{page:about|accessibility|privacy}")
class CoalitionSite {
    private final Tenancy tenancy;
    private final PublishedShelf shelf;
    private final Standing standing;
    private final Frames frames;
    private final Stories stories;
    private final Figures figures;
    private final Heads heads;

    CoalitionSite(
            Tenancy tenancy,
            PublishedShelf shelf,
            Standing standing,
            Frames frames,
            Stories stories,
            Figures figures,
            Heads heads) {
        this.tenancy = tenancy;
        this.shelf = shelf;
        this.standing = standing;
        this.frames = frames;
        this.stories = stories;
        this.figures = figures;
        this.heads = heads;
    }

    /** @throws NotFound as long as the coalition has not published it */
    @GetMapping
    Page page(@PathVariable Language language, @PathVariable Slug page) {
        return tenancy.as(tenancy.current(), () -> {
            var story = story(language, page).orElseThrow(NotFound::new);
            return page.equals(CoalitionPlace.ABOUT) ? about(story) : story;
        });
    }

    private Optional<StoryPage> story(Language language, Slug slug) {
        return shelf.find(Kind.PAGE, slug, language)
                .flatMap(edition -> standing.workspace(edition.owner())
                        .filter(CoalitionSite::isConvenor)
                        .map(owner ->
                                stories.page(frame(language, edition), owner, edition, standing.nextClockChange())));
    }

    private Frame frame(Language language, PublishedEdition edition) {
        var frame = frames.frame(
                language,
                Section.PAGES,
                edition.text().title(),
                edition.text().lead(),
                CoalitionPlace.of(edition.slug()));
        return edition.slug().equals(CoalitionPlace.ABOUT) ? frame.with(heads.plain(frame, "AboutPage")) : frame;
    }

    private AboutPage about(StoryPage story) {
        var words = story.frame().words();
        return new AboutPage(
                story,
                figures.all().stream()
                        .map(figure -> FigureBars.of(figure, words))
                        .toList());
    }

    private static boolean isConvenor(Workspace owner) {
        return owner.type() == WorkspaceType.CONVENOR;
    }
}
