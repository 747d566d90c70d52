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

    StorySides(FactBook facts, EventDates dates, PublishedFiles files, ThemeLinks themes) {
        this.facts = facts;
        this.dates = dates;
        this.files = files;
        this.themes = themes;
    }

    StoryPage.Beside of(PublishedEdition edition, Phrases words) {
        return new StoryPage.Beside(
                dates.of(edition, words),
                facts.of(edition.kind(), edition.item(), words),
                themes.of(edition.themes(), words.language()),
                attached(edition, words));
    }

    private List<FileLink> attached(PublishedEdition edition, Phrases words) {
        if (!edition.attached()) return List.of();
        return files.attachments(edition.item()).stream()
                .map(attachment -> FileLink.of(attachment, words))
                .toList();
    }
}
