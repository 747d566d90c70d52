package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.RelatedItem;
import org.zaedno.content.publication.Relations;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.facts.FactBook;
import org.zaedno.hub.files.PictureHtml;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

/** Makes the page of one item: its sections as the kind declares them, its facts, what belongs to it. */
@Component
class Stories {
    private final Frames frames;
    private final Standing standing;
    private final Relations relations;
    private final PictureHtml pictures;
    private final FactBook facts;
    private final EventDates dates;
    private final PublishedFiles files;
    private final CoverPictures covers;
    private final Heads heads;

    Stories(
            Frames frames,
            Standing standing,
            Relations relations,
            PictureHtml pictures,
            FactBook facts,
            EventDates dates,
            PublishedFiles files,
            CoverPictures covers,
            Heads heads) {
        this.frames = frames;
        this.standing = standing;
        this.relations = relations;
        this.pictures = pictures;
        this.facts = facts;
        this.dates = dates;
        this.files = files;
        this.covers = covers;
        this.heads = heads;
    }

    StoryPage page(Section section, Language language, PublishedEdition edition) {
        var owner = standing.workspace(edition.owner()).orElseThrow(NotFound::new);
        var frame = frames.frame(
                language,
                section,
                edition.text().title(),
                edition.text().lead(),
                Place.below(section.path + "/" + edition.slug()));
        return page(frame.with(heads.story(frame, edition, owner)), owner, edition, standing.nextClockChange());
    }

    /** In a frame of one's own. */
    StoryPage page(Frame frame, Workspace owner, PublishedEdition edition, Optional<Instant> changesAt) {
        var banner = edition.attached()
                ? covers.banner(edition.item(), owner.mark(), edition.kind(), frame.words())
                : CoverPictures.woven(edition.item(), owner.mark(), edition.kind());
        return StoryPage.of(
                frame,
                edition,
                owner,
                banner,
                parts(edition, frame.words()),
                beside(edition, frame.words()),
                changesAt);
    }

    /** In the order of the declaration; a section without words has no place on the page. */
    private List<StoryPage.Part> parts(PublishedEdition edition, Phrases words) {
        var spoken = frames.in(Frames.site(edition.language()));
        boolean alone = edition.kind().sections().size() == 1;
        return edition.kind().sections().stream()
                .filter(section -> !edition.text().isEmpty(section))
                .map(section -> new StoryPage.Part(
                        section.name(),
                        alone || section.name().equals("body")
                                ? Optional.empty()
                                : Optional.of(
                                        spoken.text("section." + edition.kind().key() + "." + section.name())),
                        pictures.of(Typography.flowHtml(edition.text().section(section.name())), words)))
                .toList();
    }

    private StoryPage.Beside beside(PublishedEdition edition, Phrases words) {
        return new StoryPage.Beside(
                dates.of(edition, words),
                facts.of(edition.kind(), edition.item(), words),
                attached(edition, words),
                related(edition, words.language()));
    }

    private List<FileLink> attached(PublishedEdition edition, Phrases words) {
        if (!edition.attached()) return List.of();
        return files.attachments(edition.item()).stream()
                .map(attachment -> FileLink.of(attachment, words))
                .toList();
    }

    private List<StoryPage.Related> related(PublishedEdition edition, Language language) {
        if (!edition.related()) return List.of();
        return relations.of(edition.item(), language).stream()
                .filter(RelatedItem::published)
                .flatMap(item -> Section.of(item.kind()).stream()
                        .map(section -> new StoryPage.Related(
                                frames.in(language)
                                        .text("site.kind." + item.kind().key()),
                                Place.below(section.path + "/" + item.slug()).in(language),
                                Typography.flow(item.title()),
                                foreign(item.language(), language))))
                .toList();
    }

    private static Optional<String> foreign(Language text, Language page) {
        var tag = text.locale().getLanguage();
        return tag.equals(page.locale().getLanguage()) ? Optional.empty() : Optional.of(tag);
    }
}
