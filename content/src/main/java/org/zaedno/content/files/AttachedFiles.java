package org.zaedno.content.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/** Files that hang on items. */
@Repository
class AttachedFiles {
    enum Role {
        COVER,
        ATTACHMENT,
        SKETCH
    }

    record Held(WorkspaceId owner, boolean published, boolean binned) {}

    private final JdbcClient sql;

    AttachedFiles(JdbcClient sql) {
        this.sql = sql;
    }

    /** One after the other: whoever else chooses for this item, or publishes it, waits. */
    Optional<Held> hold(ItemId item) {
        // Locking needs the right to write: for an item of others the row is only looked at.
        sql.sql("select from content.item where id = ? and owner = content.actor_workspace() for no key update")
                .param(item.value())
                .query((row, number) -> item)
                .optional();
        return sql.sql("select owner, published, binned_at is not null as binned from content.item where id = ?")
                .param(item.value())
                .query((row, number) -> new Held(
                        new WorkspaceId(row.getObject("owner", UUID.class)),
                        row.getBoolean("published"),
                        row.getBoolean("binned")))
                .optional();
    }

    Optional<KeptFile> cover(ItemId item) {
        return only(item, Role.COVER);
    }

    /** Of a role that one file alone can have. */
    Optional<KeptFile> only(ItemId item, Role role) {
        return sql.sql("select " + KeptFiles.FILE + """
                         from content.item_file a join content.file f on f.id = a.file
                        where a.item = ? and a.role = ? and f.binned_at is null""")
                .params(item.value(), role.name())
                .query(KeptFiles::file)
                .optional();
    }

    /** In two steps: many lists hold no picture, and behind row security all about a file is dear to ask. */
    Map<ItemId, KeptFile> covers(Collection<ItemId> items) {
        var covered = covered(items);
        return covered.isEmpty() ? Map.of() : filesOf(covered);
    }

    private List<UUID> covered(Collection<ItemId> items) {
        return sql.sql("select item from content.item_file where item = any (?) and role = 'COVER'")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private Map<ItemId, KeptFile> filesOf(List<UUID> covered) {
        return sql
                .sql("select " + KeptFiles.FILE + """
                        , a.item from content.item_file a join content.file f on f.id = a.file
                        where a.item = any (?) and a.role = 'COVER' and f.binned_at is null""")
                .params((Object) covered.toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new ItemId(row.getObject("item", UUID.class)), KeptFiles.file(row, number)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Attachment> attachments(ItemId item) {
        return sql.sql("select " + KeptFiles.FILE + """
                        , a.language from content.item_file a join content.file f on f.id = a.file
                        where a.item = ? and a.role = 'ATTACHMENT' and f.binned_at is null order by a.position, f.name, f.id""")
                .param(item.value())
                .query((row, number) -> new Attachment(
                        KeptFiles.file(row, number),
                        Optional.ofNullable(row.getString("language")).flatMap(Language::of)))
                .list();
    }

    void add(ItemId item, WorkspaceId owner, FileId file, Role role, int position) {
        sql.sql("""
                        insert into content.item_file (owner, item, file, role, position) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(owner.value(), item.value(), file.value(), role.name(), position)
                .update();
    }

    boolean clear(ItemId item, Role role) {
        return sql.sql("delete from content.item_file where item = ? and role = ?")
                        .params(item.value(), role.name())
                        .update()
                > 0;
    }

    boolean remove(ItemId item, FileId file) {
        return sql.sql("delete from content.item_file where item = ? and file = ? and role = 'ATTACHMENT'")
                        .params(item.value(), file.value())
                        .update()
                > 0;
    }

    boolean setLanguage(ItemId item, FileId file, Optional<Language> language) {
        return sql.sql("""
                                update content.item_file set language = ?
                                 where item = ? and file = ? and role = 'ATTACHMENT'""")
                        .params(language.map(Language::tag).orElse(null), item.value(), file.value())
                        .update()
                > 0;
    }

    void order(ItemId item, List<FileId> order) {
        sql.sql("""
                        update content.item_file a
                           set position = coalesce(array_position(:order::uuid[], a.file), 1000 + a.position)
                         where a.item = :item and a.role = 'ATTACHMENT'""")
                .param("order", order.stream().map(FileId::value).toArray(UUID[]::new))
                .param("item", item.value())
                .update();
    }

    void tellFollowers(ItemId item) {
        sql.sql("""
                        insert into content.change (subject, what)
                        select id, case when published then 'ITEM' else 'DRAFT' end from content.item where id = ?""").param(item.value()).update();
    }
}
