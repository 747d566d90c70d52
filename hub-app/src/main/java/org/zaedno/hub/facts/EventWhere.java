package org.zaedno.hub.facts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.hub.words.Phrases;

/** Where an event is, on one line: as it was written where the reader's language says nothing. */
public final class EventWhere {
    private EventWhere() {}

    public static String of(EventFacts facts, Phrases phrases) {
        if (!facts.format().hasPlace()) return phrases.text("fact.format.online");
        var place = facts.place();
        return Stream.of(place.venue(), place.address(), place.town())
                .map(names -> said(names, phrases.language()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(Names names, Language language) {
        return Stream.of(names.in(language), names.bg(), names.en())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
