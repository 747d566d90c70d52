package org.zaedno.content.publication;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** What every door of the editorial desk asks first: whose item it is, and what the acting person may do with it. */
@Component
class DeskRights {
    private final Items items;
    private final Tenancy tenancy;

    DeskRights(Items items, Tenancy tenancy) {
        this.items = items;
        this.tenancy = tenancy;
    }

    /** An item of the workspace acted for, for somebody who has a role there, or had one until it was archived. */
    Item own(ItemId id) {
        var workspace = tenancy.acting().workspace();
        var item = items.find(id).orElseThrow(NotFound::new);
        if (!item.owner().equals(workspace)) throw new NotAllowed("owner");
        if (roles().isEmpty() && !tenancy.archived()) throw new NotFound();
        return item;
    }

    /** One after the other: what is decided here depends on the item and on all its editions. */
    Item held(ItemId id) {
        own(id);
        items.lock(id);
        return own(id);
    }

    /** Held, as the person saw it. @throws ChangedMeanwhile when somebody else was faster */
    Item held(ItemId id, int expectedVersion) {
        var item = held(id);
        if (item.version() != expectedVersion) throw new ChangedMeanwhile();
        return item;
    }

    /** What lies in the bin is not worked on. */
    Item usable(Item item) {
        if (item.binned()) throw new NotAllowed("binned");
        return item;
    }

    Set<Role> roles() {
        return tenancy.roles().stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    void requireWriter() {
        requireRole(Step.Hands.WRITERS, "author");
    }

    void requirePublisher() {
        requireRole(Step.Hands.PUBLISHERS, "editor");
    }

    /** @param published once readers see it, an author alone runs nothing */
    void requireRunner(boolean published) {
        requireOpen();
        if (!mayRun(published)) throw new NotAllowed(published ? "runner" : "author");
    }

    boolean mayRun(boolean published) {
        var writing = published ? Step.Hands.PUBLISHERS : Step.Hands.WRITERS;
        return !tenancy.archived()
                && roles().stream().anyMatch(role -> role == Role.ORGANISER || writing.contains(role));
    }

    void requireCoordinator() {
        requireRole(Set.of(Role.COORDINATOR), "coordinator");
    }

    java.util.UUID person() {
        return tenancy.acting().person().value();
    }

    /** Before a role is asked for: in an archived workspace nobody has one, and that is the reason. */
    void requireOpen() {
        if (tenancy.archived()) throw new NotAllowed("archived");
    }

    private void requireRole(Set<Role> wanted, String who) {
        requireOpen();
        if (roles().stream().noneMatch(wanted::contains)) throw new NotAllowed(who);
    }
}
