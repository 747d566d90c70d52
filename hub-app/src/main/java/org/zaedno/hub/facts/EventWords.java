package org.zaedno.hub.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.AccessDesk;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.words.Phrases;

@Component
class EventWords implements KindFacts {
    private final EventCalendar calendar;
    private final ProgrammeDesk programmes;
    private final AccessDesk access;

    EventWords(EventCalendar calendar, ProgrammeDesk programmes, AccessDesk access) {
        this.calendar = calendar;
        this.programmes = programmes;
        this.access = access;
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Map<ItemId, List<Fact>> of(Collection<ItemId> items, Phrases words) {
        return calendar.of(items).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> lines(fact.getValue(), words)));
    }

    @Override
    public Map<ItemId, List<String>> told(Collection<ItemId> items, Phrases words) {
        var facts = calendar.of(items);
        var found = new HashMap<ItemId, List<String>>();
        programmes
                .of(items)
                .forEach((item, programme) -> Optional.ofNullable(facts.get(item))
                        .map(event -> ProgrammeText.of(programme, event, words))
                        .ifPresent(text -> found.put(item, said(text))));
        access.of(items)
                .forEach((item, known) -> Optional.ofNullable(facts.get(item))
                        .flatMap(event -> AccessText.of(known, event.format(), words))
                        .ifPresent(text -> found.merge(item, said(text), EventWords::both)));
        return found;
    }

    private static List<String> said(ProgrammeText text) {
        var points = text.points().flatMap(point -> Stream.concat(Stream.of(point.title()), point.summary().stream()));
        var people = text.speakers().stream()
                .flatMap(one ->
                        Stream.concat(Stream.of(one.line()), one.bio().stream().map(Told::text)));
        var rooms = text.rooms().stream().map(room -> room.name().text());
        return Stream.of(points.map(Told::text), people, rooms)
                .flatMap(words -> words)
                .toList();
    }

    /** Only what is there is found: who looks for a lift does not want the houses without one. */
    private static List<String> said(AccessText text) {
        return both(
                text.there(),
                Stream.concat(text.way().stream(), text.note().stream())
                        .map(Told::text)
                        .toList());
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Never the address on line: that is for those who take part. */
    private static List<Fact> lines(EventFacts facts, Phrases words) {
        var lines = new Lines(words);
        return lines.texts(
                        "fact.when",
                        EventHours.of(facts.starts(), facts.ends(), words).lines())
                .values("fact.where", place(facts, lines, words))
                .chosen("fact.format", "fact.format.", List.of(facts.format()))
                .chosen("fact.languages.event", "fact.tongue.", facts.languages())
                .values("fact.contact", contact(facts))
                .all();
    }

    private static List<Fact.Value> place(EventFacts facts, Lines lines, Phrases words) {
        var place = facts.place();
        var values = new ArrayList<Fact.Value>();
        Stream.of(place.venue(), place.address(), place.town())
                .map(lines::in)
                .filter(text -> !text.isEmpty())
                .forEach(text -> values.add(new Fact.Value(text, Optional.empty())));
        place.map().ifPresent(map -> values.add(new Fact.Value(words.text("fact.map"), Optional.of(map.value()))));
        return values;
    }

    private static List<Fact.Value> contact(EventFacts facts) {
        if (facts.contact().isEmpty()) return List.of();
        boolean mail = facts.contact().matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
        return List.of(
                new Fact.Value(facts.contact(), mail ? Optional.of("mailto:" + facts.contact()) : Optional.empty()));
    }
}
