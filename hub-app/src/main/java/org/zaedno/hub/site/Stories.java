package org.zaedno.hub.site;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Summary;

/** Makes the page of one item: its sections as the kind declares them, its facts, what belongs to it. */
@Component
class Stories {
    private final Frames frames;
    private final Standing standing;
    private final StoryParts parts;
    private final StorySides sides;
    private final NearBy near;
    private final CoverPictures covers;
    private final Heads heads;

    Stories(
            Frames frames,
            Standing standing,
            StoryParts parts,
            StorySides sides,
            NearBy near,
            CoverPictures covers,
            Heads heads) {
        this.frames = frames;
        this.standing = standing;
        this.parts = parts;
        this.sides = sides;
        this.near = near;
        this.covers = covers;
        this.heads = heads;
    }

    StoryPage page(Section section, Language language, PublishedEdition edition) {
        var owner = standing.workspace(edition.owner()).orElseThrow(NotFound::new);
        var frame = frames.frame(
                language,
                section,
                edition.text().title(),
                Summary.of(edition),
                Place.below(section.path + "/" + edition.slug()));
        return page(frame.with(heads.story(frame, edition, owner)), owner, edition, standing.nextClockChange());
    }

    /** In a frame of one's own. */
    StoryPage page(Frame frame, Workspace owner, PublishedEdition edition, Optional<Instant> changesAt) {
        var banner = edition.attached()
                ? covers.banner(edition.item(), owner.mark(), edition.kind(), frame.words())
                : CoverPictures.woven(edition.item(), owner.mark(), edition.kind());
        var beside = sides.of(edition, frame.words());
        return StoryPage.of(
                frame,
                edition,
                owner,
                banner,
                parts.of(edition, frame.words()),
                beside,
                near.of(edition, frame.words()),
                Stream.of(changesAt, beside.registration().flatMap(RegistrationPanel::changesAt))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo));
    }
}
