package org.zaedno.content.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.placement.Placement.Said;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.WorkspaceId;

/** Placements with their first and last word. Only the two sides get anything from here. */
@Repository
class PlacementRows {
    /** What a side may not read stays empty; of what it was offered it is told the title. */
    private static final String PLACEMENT = """
            select p.id, p.item, p.owner, p.host, p.direction, p.state,
                   coalesce(i.kind, offered.kind) as kind, i.slug,
                   coalesce(known.title, offered.title, '') as title, coalesce(known.lead, offered.lead, '') as lead,
                   began.workspace as began_side, began.person_name as began_person, began.at as began_at, began.words as began_words,
                   last.workspace as last_side, last.person_name as last_person, last.at as last_at, last.words as last_words
              from content.placement p
              left join content.item i on i.id = p.item
              left join lateral (
                   select e.title, e.lead from content.edition e where e.item = p.item
                    order by e.state = 'PUBLISHED' desc, array_position(:languages::text[], e.language) limit 1) known on true
              left join lateral content.offered_item(p.item, :languages::text[]) offered on known.title is null
              join lateral (%s order by s.no limit 1) began on true
              join lateral (%s order by s.no desc limit 1) last on true
            """.formatted(step(), step());

    private final JdbcClient sql;

    PlacementRows(JdbcClient sql) {
        this.sql = sql;
    }

    private static String step() {
        return """
                select s.workspace, s.at, s.words, coalesce(n.name, '') as person_name
                  from content.placement_step s left join content.person n on n.id = s.person
                 where s.owner = p.owner and s.placement = p.id""";
    }

    /** Last touched first; those that came to nothing only while they are younger than that. */
    List<Placement> of(WorkspaceId side, Language wished, Instant settledSince, int limit) {
        return sql.sql(PLACEMENT + """
                         where (p.owner = :side or p.host = :side)
                           and (p.state in ('OPEN', 'ACCEPTED') or p.changed_at >= :since)
                         order by p.changed_at desc, p.id limit :limit""")
                .param("side", side.value())
                .param("since", at(settledSince))
                .param("languages", order(wished))
                .param("limit", limit)
                .query(PlacementRows::placement)
                .list();
    }

    List<Placement> of(ItemId item, Language wished) {
        return sql.sql(PLACEMENT + """
                         where p.item = :item and p.state in ('OPEN', 'ACCEPTED')
                         order by p.changed_at desc, p.id""")
                .param("item", item.value())
                .param("languages", order(wished))
                .query(PlacementRows::placement)
                .list();
    }

    Optional<Placement> find(PlacementId id, Language wished) {
        return sql.sql(PLACEMENT + " where p.id = :id")
                .param("id", id.value())
                .param("languages", order(wished))
                .query(PlacementRows::placement)
                .optional();
    }

    /** How many others wait for this side's word. */
    long waiting(WorkspaceId side) {
        return sql.sql("""
                        select count(*) from content.placement
                         where state = 'OPEN' and (direction = 'OFFERED' and host = :side or direction = 'ASKED' and owner = :side)""").param("side", side.value()).query(Long.class).single();
    }

    /** Who answers at the same instant waits, and then finds it answered. */
    void lock(PlacementId id) {
        sql.sql("select from content.placement where id = ? for no key update")
                .param(id.value())
                .query((row, number) -> id)
                .optional();
    }

    void begin(PlacementId id, WorkspaceId owner, ItemId item, WorkspaceId host, Direction direction, Instant now) {
        sql.sql("""
                        insert into content.placement (id, owner, item, host, direction, state, changed_at)
                        values (?, ?, ?, ?, ?, 'OPEN', ?)""")
                .params(id.value(), owner.value(), item.value(), host.value(), direction.name(), at(now))
                .update();
    }

    void move(Placement placement, PlacementState to, Instant now) {
        sql.sql("update content.placement set state = ?, changed_at = ? where id = ?")
                .params(to.name(), at(now), placement.id().value())
                .update();
    }

    void say(
            WorkspaceId owner,
            PlacementId id,
            PlacementState state,
            WorkspaceId side,
            UUID by,
            String words,
            Instant now) {
        sql.sql("""
                        insert into content.placement_step (owner, placement, state, workspace, person, at, words)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(owner.value(), id.value(), state.name(), side.value(), by, at(now), words)
                .update();
    }

    /** The state before the last word; empty while nobody has answered. */
    Optional<PlacementState> before(PlacementId id) {
        return sql.sql("select state from content.placement_step where placement = ? order by no desc offset 1 limit 1")
                .param(id.value())
                .query((row, number) -> PlacementState.valueOf(row.getString(1)))
                .optional();
    }

    /** For readers and for the index: what may be read and found has changed. */
    void tellReaders(ItemId item) {
        sql.sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(item.value())
                .update();
    }

    static String[] order(Language wished) {
        return wished.orElse().stream().map(Language::tag).toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Placement placement(ResultSet row, int number) throws SQLException {
        return new Placement(
                new PlacementId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                new WorkspaceId(row.getObject("host", UUID.class)),
                Direction.valueOf(row.getString("direction")),
                PlacementState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("kind")).map(Kind::valueOf),
                row.getString("title"),
                row.getString("lead"),
                Optional.ofNullable(row.getString("slug")),
                said(row, "began"),
                said(row, "last"));
    }

    private static Said said(ResultSet row, String which) throws SQLException {
        return new Said(
                new WorkspaceId(row.getObject(which + "_side", UUID.class)),
                row.getString(which + "_person"),
                row.getObject(which + "_at", OffsetDateTime.class).toInstant(),
                row.getString(which + "_words"));
    }
}
