package org.zaedno.content.resource;

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

/** The door to what resources are besides their words: read by whoever may read the resource. */
@Service
@Transactional
public class ResourceShelf {
    private final ResourceRows resources;
    private final EditorialDesk desk;

    ResourceShelf(ResourceRows resources, EditorialDesk desk) {
        this.resources = resources;
        this.desk = desk;
    }

    /** Empty where nobody said it yet, and for what the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<ResourceFacts> find(ItemId item) {
        return Optional.ofNullable(resources.of(List.of(item)).get(item));
    }

    @Transactional(readOnly = true)
    public Map<ItemId, ResourceFacts> of(Collection<ItemId> items) {
        return items.isEmpty() ? Map.of() : resources.of(items);
    }

    /**
     * Keeps the facts in place of those there were; the item's version goes up.
     *
     * @throws ChangedMeanwhile when somebody else changed the item
     * @throws InvalidValue for an item of another kind
     */
    public Item store(ItemId id, ResourceFacts facts, int expectedItemVersion) {
        var item = desk.touch(id, expectedItemVersion);
        if (item.kind() != Kind.RESOURCE) throw new InvalidValue("facts-kind");
        resources.store(item, facts);
        return item;
    }
}
