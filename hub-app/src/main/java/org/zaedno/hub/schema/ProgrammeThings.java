package org.zaedno.hub.schema;

import java.util.List;
import java.util.stream.Stream;
import org.zaedno.content.event.EventDays;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.Programme;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.facts.ProgrammeText;
import org.zaedno.hub.facts.ProgrammeText.Point;
import org.zaedno.hub.facts.ProgrammeText.Voice;
import org.zaedno.hub.words.Phrases;

/** What happens at an event and who speaks there. */
final class ProgrammeThings {
    private ProgrammeThings() {}

    /** @param where the whole event takes place */
    static void describe(Thing event, Programme programme, EventFacts facts, List<Thing> where, Phrases words) {
        var text = ProgrammeText.of(programme, facts, words);
        var days = EventDays.of(facts);
        event.with("performer", people(text.speakers()))
                .with(
                        "subEvent",
                        text.points()
                                .filter(point -> !point.pause() && days.holds(point.session()))
                                .flatMap(point -> part(point, days, where))
                                .toList());
    }

    /** A point without an hour has nothing a program could use; nor has one in the hour that the clocks leave out. */
    private static Stream<Thing> part(Point point, EventDays days, List<Thing> where) {
        var session = point.session();
        if (session.hours().isEmpty()) return Stream.empty();
        var hours = session.hours().get();
        try {
            var part = Thing.of("Event")
                    .with("name", point.title().text())
                    .with("startDate", ItemThings.local(days.instant(session.day(), hours.from())))
                    .with("endDate", ItemThings.local(days.instant(session.day(), hours.to())))
                    .with("location", where)
                    .with("performer", people(point.speakers()));
            point.summary().stream().findFirst().ifPresent(first -> part.with("description", first.text()));
            return Stream.of(part);
        } catch (InvalidValue leftOut) {
            return Stream.empty();
        }
    }

    private static List<Thing> people(List<Voice> voices) {
        return voices.stream()
                .map(voice -> Thing.of("Person")
                        .with("name", voice.name().text())
                        .with("jobTitle", voice.role().map(Object::toString)))
                .toList();
    }
}
