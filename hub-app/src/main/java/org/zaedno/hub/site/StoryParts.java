package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.Section;
import org.zaedno.hub.files.PictureHtml;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

/** Sets the text of an item: its sections as the kind declares them. */
@Component
class StoryParts {
    /** What is told step by step, and what was learnt. */
    private static final Set<String> TOLD_BY_NAME = Set.of("approach", "failures", "conditions");

    private final Frames frames;
    private final PictureHtml pictures;

    StoryParts(Frames frames, PictureHtml pictures) {
        this.frames = frames;
        this.pictures = pictures;
    }

    /** In the order of the declaration; a section without words has no place on the page. */
    List<StoryPart> of(PublishedEdition edition, Phrases words) {
        return edition.kind().sections().stream()
                .filter(section -> !edition.text().isEmpty(section))
                .map(section -> part(edition, section, words))
                .toList();
    }

    private StoryPart part(PublishedEdition edition, Section section, Phrases words) {
        var name = section.name();
        var heading = heading(edition, section);
        var flowing = pictures.of(Typography.flowHtml(edition.text().section(name)), words);
        var told = TOLD_BY_NAME.contains(name) ? LeadIns.in(flowing) : flowing;
        var headed = Headings.in(told, name, heading.isPresent());
        return new StoryPart(name, heading, reached(headed.html(), name), headed.entries());
    }

    /** A table that is wider than a phone is scrolled by itself, so the keyboard must get at it; a programme never is. */
    private static String reached(String html, String name) {
        return name.equals("programme") ? html : html.replace("<table>", "<table tabindex=\"0\">");
    }

    /** In the language of the text. */
    private Optional<String> heading(PublishedEdition edition, Section section) {
        boolean alone = edition.kind().sections().size() == 1;
        if (alone || section.name().equals("body")) return Optional.empty();
        var key = "section." + edition.kind().key() + "." + section.name();
        return Optional.of(frames.in(Frames.site(edition.language())).text(key));
    }
}
