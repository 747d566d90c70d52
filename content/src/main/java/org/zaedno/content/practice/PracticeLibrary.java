package org.zaedno.content.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;

/** The door to what practices are besides their words: read by whoever may read the practice. */
@Service
@Transactional
public class PracticeLibrary {
    private final PracticeRows practices;
    private final EditorialDesk desk;

    PracticeLibrary(PracticeRows practices, EditorialDesk desk) {
        this.practices = practices;
        this.desk = desk;
    }

    /** Empty where nobody filled anything in, and for what the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<PracticeFacts> find(ItemId item) {
        return Optional.ofNullable(practices.of(List.of(item)).get(item));
    }

    @Transactional(readOnly = true)
    public Map<ItemId, PracticeFacts> of(Collection<ItemId> items) {
        return items.isEmpty() ? Map.of() : practices.of(items);
    }

    /** In their order; none until the coalition's editors have named them. */
    @Transactional(readOnly = true)
    public List<Principle> principles() {
        return practices.principles();
    }

    /**
     * Keeps the facts in place of those there were; the item's version goes up. The same ones again are kept again.
     *
     * @throws ChangedMeanwhile when somebody else changed the item
     * @throws InvalidValue for an item of another kind and for a principle nobody named
     */
    public Item store(ItemId id, PracticeFacts facts, int expectedItemVersion) {
        var item = desk.touch(id, expectedItemVersion);
        if (item.kind() != Kind.PRACTICE) throw new InvalidValue("facts-kind");
        practices.store(item, facts);
        return item;
    }
}
