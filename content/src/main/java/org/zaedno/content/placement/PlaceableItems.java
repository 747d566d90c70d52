package org.zaedno.content.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.WorkspaceId;

/** What can be offered or asked for, by a word of its title. */
@Repository
class PlaceableItems {
    private static final String CHOICE = """
            select i.id, i.kind, i.owner, shown.title
              from content.item i
             cross join lateral (
                   select e.title, e.published_at from content.edition e where e.item = i.id and e.state = 'PUBLISHED'
                    order by array_position(:languages::text[], e.language) limit 1) shown
             where i.published and i.binned_at is null
               and exists (select from content.edition e where e.item = i.id and e.state = 'PUBLISHED' and e.title ilike :text)
            """;

    private static final String LATEST = " order by shown.published_at desc, i.id limit :limit offset :offset";

    private final JdbcClient sql;

    PlaceableItems(JdbcClient sql) {
        this.sql = sql;
    }

    List<PlaceableItem> offerable(WorkspaceId owner, String text, Language wished, int offset, int limit) {
        return asked(CHOICE + " and i.owner = :side" + LATEST, owner, text, wished)
                .param("limit", limit)
                .param("offset", offset)
                .query(PlaceableItems::item)
                .list();
    }

    /** What stands open to this workspace anyway, or to everybody; not what is placed or under way there already. */
    List<PlaceableItem> askable(WorkspaceId host, String text, Language wished, int offset, int limit) {
        return asked(CHOICE + """
                               and i.owner <> :side
                               and content.open_to_actor(i.visibility, i.visible_from, i.visible_until)
                               and (i.visibility = 'PUBLIC' or exists (select from content.workspace w where w.id = :side and w.type <> 'GUEST'))
                               and not exists (select from content.placement p
                                                where p.item = i.id and p.host = :side and p.state in ('OPEN', 'ACCEPTED'))""" + LATEST, host, text, wished)
                .param("limit", limit)
                .param("offset", offset)
                .query(PlaceableItems::item)
                .list();
    }

    /** Whether the host's own people read it where it stands: as everybody, or as the coalition. */
    Optional<WorkspaceId> ownerOfAskable(WorkspaceId host, ItemId item) {
        return sql.sql("""
                        select i.owner from content.item i
                         where i.id = :item and i.published and i.binned_at is null and content.open_to_actor(i.visibility, i.visible_from, i.visible_until)
                           and (i.visibility = 'PUBLIC' or exists (select from content.workspace w where w.id = :host and w.type <> 'GUEST'))""")
                .param("item", item.value())
                .param("host", host.value())
                .query((row, number) -> new WorkspaceId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Empty for an unknown item and for one the actor may not read. */
    Optional<Owned> find(ItemId item) {
        return sql.sql("select owner, published and binned_at is null as published from content.item where id = ?")
                .param(item.value())
                .query((row, number) ->
                        new Owned(new WorkspaceId(row.getObject("owner", UUID.class)), row.getBoolean("published")))
                .optional();
    }

    record Owned(WorkspaceId owner, boolean published) {}

    private JdbcClient.StatementSpec asked(String statement, WorkspaceId side, String text, Language wished) {
        return sql.sql(statement)
                .param("side", side.value())
                .param("languages", PlacementRows.order(wished))
                .param("text", "%" + TypedText.line(text).replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static PlaceableItem item(ResultSet row, int number) throws SQLException {
        return new PlaceableItem(
                new ItemId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                row.getString("title"));
    }
}
