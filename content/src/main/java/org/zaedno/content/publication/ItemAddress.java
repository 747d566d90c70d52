package org.zaedno.content.publication;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.tenancy.InvalidValue;

/** The address of an item, which may change; readers who come to an old one are sent on. */
@Service
@Transactional
public class ItemAddress {
    private final Items items;
    private final Editions editions;
    private final DeskRights rights;
    private final Changes changes;
    private final JdbcClient sql;

    ItemAddress(Items items, Editions editions, DeskRights rights, Changes changes, JdbcClient sql) {
        this.items = items;
        this.editions = editions;
        this.rights = rights;
        this.changes = changes;
        this.sql = sql;
    }

    /**
     * Gives the item this slug. An address that has ever led to something published leads on to the new one, for
     * good; back to an old address of the item's own is allowed.
     *
     * @throws InvalidValue where another item of the kind has or had this slug
     */
    public Item change(ItemId id, Slug slug, int expectedVersion) {
        var item = rights.usable(rights.held(id, expectedVersion));
        boolean known = known(id);
        if (known) rights.requirePublisher();
        else rights.requireWriter();
        if (item.slug().equals(slug)) return item;
        sql.sql("delete from content.moved_address where item = ? and kind = ? and slug = ?")
                .params(id.value(), item.kind().name(), slug.value())
                .update();
        if (taken(item.kind(), slug)) throw new InvalidValue("slug-taken");
        if (known) remember(item);
        try {
            sql.sql("update content.item set slug = ?, version = version + 1 where id = ?")
                    .params(slug.value(), id.value())
                    .update();
        } catch (DuplicateKeyException another) { // one that this person cannot see
            throw new InvalidValue("slug-taken");
        }
        int gone = sql.sql("delete from content.withdrawn_address where item = ?")
                .param(id.value())
                .update();
        if (gone > 0) items.markWithdrawn(id);
        changes.write(id, known ? What.ITEM : What.DRAFT);
        return rights.own(id);
    }

    private boolean known(ItemId id) {
        boolean published = editions.of(id).values().stream().anyMatch(e -> e.state() == State.PUBLISHED);
        return published
                || sql.sql("""
                        select exists (select from content.edition_step where item = :id and state = 'PUBLISHED')
                            or exists (select from content.withdrawn_address where item = :id)""").param("id", id.value()).query(Boolean.class).single();
    }

    private boolean taken(Kind kind, Slug slug) {
        return sql.sql("""
                        select exists (select from content.moved_address where kind = :kind and slug = :slug)
                            or exists (select from content.withdrawn_address where kind = :kind and slug = :slug)""")
                .param("kind", kind.name())
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    private void remember(Item item) {
        sql.sql("insert into content.moved_address (owner, item, kind, slug) values (?, ?, ?, ?)")
                .params(
                        item.owner().value(),
                        item.id().value(),
                        item.kind().name(),
                        item.slug().value())
                .update();
    }
}
