package org.zaedno.hub.site;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.hub.facts.FactBook;
import org.zaedno.hub.words.Phrases;

/** Gathers what stands beside the text of an item. */
@Component
class StorySides {
    private final FactBook facts;
    private final EventDates dates;
    private final PublishedFiles files;
    private final ThemeLinks themes;
    private final RegistrationPanels registration;
    private final EventSides events;
    private final CoHosts hosts;
    private final CameOfs cameOf;
    private final SeriesParts series;

    StorySides(
            FactBook facts,
            EventDates dates,
            PublishedFiles files,
            ThemeLinks themes,
            RegistrationPanels registration,
            EventSides events,
            CoHosts hosts,
            CameOfs cameOf,
            SeriesParts series) {
        this.facts = facts;
        this.dates = dates;
        this.files = files;
        this.themes = themes;
        this.registration = registration;
        this.events = events;
        this.hosts = hosts;
        this.cameOf = cameOf;
        this.series = series;
    }

    StoryBeside of(PublishedEdition edition, Phrases words) {
        var date = dates.of(edition, words);
        return new StoryBeside(
                date,
                facts.of(edition.kind(), edition.item(), words),
                themes.of(edition.themes(), words.language()),
                attached(edition, words),
                registration.of(edition, date, words),
                events.of(edition, date.map(EventDates.Date::facts), words),
                hosts.of(edition, words.language()),
                cameOf.of(edition, words),
                series.of(edition, words));
    }

    private List<FileLink> attached(PublishedEdition edition, Phrases words) {
        if (!edition.attached()) return List.of();
        return files.attachments(edition.item()).stream()
                .map(attachment -> FileLink.of(attachment, words))
                .toList();
    }
}
