package org.zaedno.hub.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.AccessDesk;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.practice.PracticeLibrary;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.hub.words.Phrases;

/** The facts of items in words. Asks with the rights of the current actor: call it inside a transaction. */
@Component
public class FactBook {
    private final Map<Kind, KindFacts> kinds;

    FactBook(List<KindFacts> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(KindFacts::kind, facts -> facts));
    }

    /** Of the doors to the facts, wherever they come from. */
    public static FactBook over(
            PracticeLibrary practices,
            EventCalendar events,
            ProgrammeDesk programmes,
            AccessDesk access,
            ResourceShelf resources) {
        return new FactBook(List.of(
                new PracticeWords(practices),
                new EventWords(events, programmes, access),
                new ResourceWords(resources)));
    }

    /** In the order in which they are read; empty where nothing is known, and for kinds that have none. */
    public List<Fact> of(Kind kind, ItemId item, Phrases words) {
        return of(kind, List.of(item), words).getOrDefault(item, List.of());
    }

    /** What stands elsewhere on the page, such as who speaks at an event: for the search. */
    public Map<ItemId, List<String>> told(Kind kind, Collection<ItemId> items, Phrases words) {
        var facts = kinds.get(kind);
        return facts == null || items.isEmpty() ? Map.of() : facts.told(items, words);
    }

    public Map<ItemId, List<Fact>> of(Kind kind, Collection<ItemId> items, Phrases words) {
        var facts = kinds.get(kind);
        return facts == null || items.isEmpty() ? Map.of() : facts.of(items, words);
    }
}
