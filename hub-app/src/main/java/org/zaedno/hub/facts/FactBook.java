package org.zaedno.hub.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.words.Phrases;

/** The facts of items in words. Asks with the rights of the current actor: call it inside a transaction. */
@Component
public class FactBook {
    private final Map<Kind, KindFacts> kinds;

    FactBook(List<KindFacts> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(KindFacts::kind, facts -> facts));
    }

    /** In the order in which they are read; empty where nothing is known, and for kinds that have none. */
    public List<Fact> of(Kind kind, ItemId item, Phrases words) {
        return of(kind, List.of(item), words).getOrDefault(item, List.of());
    }

    public Map<ItemId, List<Fact>> of(Kind kind, Collection<ItemId> items, Phrases words) {
        var facts = kinds.get(kind);
        return facts == null || items.isEmpty() ? Map.of() : facts.of(items, words);
    }
}
