package org.zaedno.hub.paperwork;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.facts.EventHours;
import org.zaedno.hub.paper.Imprint;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;
import org.zaedno.hub.words.Words;

/** What papers say of an event, to those who run it. */
@Component
class EventOnPaper {
    /** @param when day and hours, and the town where there is one; empty where nobody said it yet */
    record Said(
            Phrases words,
            String title,
            List<String> when,
            Optional<EventFacts> facts,
            Workspace owner,
            String page,
            Instant at) {
        String owner(Language language) {
            return owner.name().in(language);
        }

        Imprint imprint(String kind) {
            return new Imprint(words.language(), title + " – " + kind, owner(words.language()), page, at);
        }
    }

    private final EditorialDesk items;
    private final EventCalendar calendar;
    private final CoalitionDirectory directory;
    private final SiteAddress site;
    private final Words words;
    private final Clock clock;

    EventOnPaper(
            EditorialDesk items,
            EventCalendar calendar,
            CoalitionDirectory directory,
            SiteAddress site,
            Words words,
            Clock clock) {
        this.items = items;
        this.calendar = calendar;
        this.directory = directory;
        this.site = site;
        this.words = words;
        this.clock = clock;
    }

    Said of(ItemId event, Language language) {
        var phrases = words.in(language);
        var open = items.open(event);
        var facts = calendar.find(event);
        var title = language.orElse().stream()
                .flatMap(one -> open.edition(one).stream())
                .map(edition -> edition.text().title())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> phrases.text("organise.untitled"));
        var page = site.of("/" + language.tag() + "/events/" + open.item().slug());
        var owner = directory.find(open.item().owner()).orElseThrow(NotFound::new);
        return new Said(phrases, Typography.flow(title), when(facts, phrases), facts, owner, page, clock.instant());
    }

    private static List<String> when(Optional<EventFacts> facts, Phrases phrases) {
        if (facts.isEmpty()) return List.of();
        var known = facts.get();
        var hours = EventHours.of(known.starts(), known.ends(), phrases).lines();
        var parts = new ArrayList<String>();
        parts.add(String.join(hours.getFirst().endsWith("–") ? " " : ", ", hours));
        if (known.format().hasPlace())
            Stream.of(known.place().venue(), known.place().town())
                    .map(names -> names.in(phrases.language()))
                    .filter(text -> !text.isEmpty())
                    .forEach(parts::add);
        return List.of(String.join(", ", parts));
    }
}
