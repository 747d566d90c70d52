package org.zaedno.hub.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.words.Phrases;

@Component
class EventWords implements KindFacts {
    private final EventCalendar calendar;

    EventWords(EventCalendar calendar) {
        this.calendar = calendar;
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
