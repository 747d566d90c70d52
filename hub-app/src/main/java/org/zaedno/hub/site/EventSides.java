package org.zaedno.hub.site;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.AccessDesk;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.hub.facts.AccessText;
import org.zaedno.hub.facts.ProgrammeText;
import org.zaedno.hub.files.PictureHtml;
import org.zaedno.hub.words.Phrases;

/** Gathers what an event shows among its text, with the rights of the current actor. */
@Component
class EventSides {
    private final ProgrammeDesk programmes;
    private final AccessDesk access;
    private final PublishedFiles files;
    private final PictureHtml pictures;

    EventSides(ProgrammeDesk programmes, AccessDesk access, PublishedFiles files, PictureHtml pictures) {
        this.programmes = programmes;
        this.access = access;
        this.files = files;
        this.pictures = pictures;
    }

    /** @param facts empty for what is no event, and before anybody said when it is */
    EventSide of(PublishedEdition edition, Optional<EventFacts> facts, Phrases words) {
        if (facts.isEmpty()) return EventSide.NONE;
        var event = edition.item();
        var programme = programmes.of(event);
        return new EventSide(
                programme.isEmpty() ? Optional.empty() : Optional.of(ProgrammeText.of(programme, facts.get(), words)),
                AccessText.of(access.of(event), facts.get().format(), words),
                edition.attached() ? files.sketch(event).map(file -> sketch(file, words)) : Optional.empty());
    }

    private EventSide.Sketch sketch(KeptFile file, Phrases words) {
        var shows = file.words().alt().in(words.language());
        return new EventSide.Sketch(pictures.tag(file, shows, PictureHtml.IN_TEXT), pictures.credit(file, words));
    }
}
