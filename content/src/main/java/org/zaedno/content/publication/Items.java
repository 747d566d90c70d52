package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/** The items the actor may read. */
@Repository
class Items {
    /** How many numbered slugs are tried before giving up: a title used that often wants another title. */
    private static final int SLUGS_TRIED = 200;

    static final String ITEM = """
            i.id, i.version, i.owner, i.kind, i.slug, i.visibility, i.visible_from, i.visible_until, i.created_at, i.source, i.binned_at,
            array(select t.theme from content.item_theme t where t.item = i.id) as themes""";

    private final JdbcClient sql;

    Items(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Item> find(ItemId id) {
        return sql.sql("select " + ITEM + " from content.item i where i.id = ?")
                .param(id.value())
                .query(Items::item)
                .optional();
    }

    /** Makes whoever else moves an edition of this item or settles it wait until this transaction ends. */
    void lock(ItemId id) {
        sql.sql("select from content.item where id = ? for no key update")
                .param(id.value())
                .query((row, number) -> id)
                .optional();
    }

    /** @throws InvalidValue where the title has been used too often */
    void insert(
            ItemId id,
            WorkspaceId owner,
            Kind kind,
            Slug wished,
            Visibility visibility,
            Language source,
            UUID by,
            Instant now) {
        for (int number = 1; number <= SLUGS_TRIED; number++) {
            var slug = number == 1 ? wished : wished.numbered(number);
            int inserted = sql.sql("""
                            insert into content.item (id, owner, kind, slug, visibility, source, created_at, created_by)
                            select :id, :owner, :kind, :slug, :visibility, :source, :now, :by
                             where not exists (select from content.moved_address m where m.kind = :kind and m.slug = :slug)
                               and not exists (select from content.withdrawn_address w where w.kind = :kind and w.slug = :slug)
                                on conflict do nothing""")
                    .param("id", id.value())
                    .param("owner", owner.value())
                    .param("kind", kind.name())
                    .param("slug", slug.value())
                    .param("visibility", visibility.name())
                    .param("source", source.tag())
                    .param("now", at(now))
                    .param("by", by)
                    .update();
            if (inserted == 1) return;
        }
        throw new InvalidValue("title-used");
    }

    void settle(Item item, Visibility visibility) {
        changed(sql.sql("update content.item set version = version + 1, visibility = ? where id = ? and version = ?")
                .params(visibility.name(), item.id().value(), item.version())
                .update());
    }

    void touch(Item item) {
        changed(sql.sql("update content.item set version = version + 1 where id = ? and version = ?")
                .params(item.id().value(), item.version())
                .update());
    }

    void bin(Item item, Optional<Instant> since, @Nullable UUID by) {
        changed(sql.sql(
                        "update content.item set version = version + 1, binned_at = ?, binned_by = ? where id = ? and version = ?")
                .params(Arrays.asList(
                        since.map(Items::at).orElse(null), by, item.id().value(), item.version()))
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) throw new ChangedMeanwhile();
    }

    /** @throws InvalidValue for a theme that does not exist */
    void setThemes(ItemId item, WorkspaceId owner, Set<ThemeId> themes) {
        sql.sql("delete from content.item_theme where item = ?")
                .param(item.value())
                .update();
        for (var theme : themes) {
            int known = sql.sql("""
                            insert into content.item_theme (owner, item, theme)
                            select ?, ?, id from content.theme where id = ?""")
                    .params(owner.value(), item.value(), theme.value())
                    .update();
            if (known == 0) throw new InvalidValue("theme");
        }
    }

    /** Remembers that the address was public, where it is public at this instant. */
    void markWithdrawn(ItemId item) {
        sql.sql("""
                        insert into content.withdrawn_address (owner, item, kind, slug)
                        select owner, id, kind, slug from content.item
                         where id = ? and visibility = 'PUBLIC' and coalesce(visible_from <= now(), true) and coalesce(now() < visible_until, true)
                           and (binned_at is not null
                                or not exists (select from content.edition e where e.item = item.id and e.state = 'PUBLISHED'))
                        on conflict do nothing""").param(item.value()).update();
    }

    void clearWithdrawn(ItemId item) {
        sql.sql("delete from content.withdrawn_address where item = ?")
                .param(item.value())
                .update();
    }

    static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new Slug(row.getString("slug")),
                Visibility.valueOf(row.getString("visibility")),
                instant(row, "visible_from"),
                instant(row, "visible_until"),
                themes(row),
                instant(row, "created_at").orElseThrow(),
                Language.of(row.getString("source")).orElseThrow(),
                instant(row, "binned_at"));
    }

    static Set<ThemeId> themes(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("themes").getArray())
                .map(ThemeId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(java.time.ZoneOffset.UTC);
    }
}
