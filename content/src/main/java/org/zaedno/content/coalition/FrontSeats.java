package org.zaedno.content.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.coalition.FrontSeat.Hidden;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.WorkspaceId;

/** The rows of the front window. */
@Repository
class FrontSeats {
    /** Readable by everybody at this instant, whoever asks. */
    private static final String OPEN = """
            i.published and i.binned_at is null and i.visibility = 'PUBLIC' and coalesce(i.visible_from <= now(), true) and coalesce(now() < i.visible_until, true)""";

    private static final String SEAT = """
            select s.id, s.item, s.owner, s.state, s.position, s.shown_from, s.shown_until, s.changed_at,
                   i.kind, i.slug, coalesce(known.title, '') as title, coalesce(%s, false) as open,
                   coalesce(s.shown_from > now(), false) as not_yet, coalesce(s.shown_until <= now(), false) as no_more,
                   coalesce((select t.words from content.front_step t where t.owner = s.owner and t.seat = s.id order by t.no desc limit 1), '') as words
              from content.front_seat s
              left join content.item i on i.id = s.item
              left join lateral (
                   select e.title from content.edition e where e.item = s.item and e.state = 'PUBLISHED'
                    order by array_position(:languages::text[], e.language) limit 1) known on true
            """.formatted(OPEN);

    private final JdbcClient sql;

    FrontSeats(JdbcClient sql) {
        this.sql = sql;
    }

    List<ItemId> shown(int limit) {
        return sql.sql("""
                        select s.item from content.front_seat s join content.item i on i.id = s.item
                         where s.state = 'SEATED' and coalesce(s.shown_from <= now(), true) and coalesce(now() < s.shown_until, true)
                           and %s
                         order by s.position limit ?""".formatted(OPEN))
                .param(limit)
                .query((row, number) -> new ItemId(row.getObject(1, UUID.class)))
                .list();
    }

    List<FrontSeat> in(SeatState state, Language wished, int limit) {
        return sql.sql(SEAT + " where s.state = :state order by s.position, s.changed_at desc, s.id limit :limit")
                .param("state", state.name())
                .param("languages", order(wished))
                .param("limit", limit)
                .query(FrontSeats::seat)
                .list();
    }

    /** The newest seat of an item. */
    Optional<FrontSeat> of(ItemId item, Language wished) {
        return sql.sql(SEAT + " where s.item = :item order by s.changed_at desc, s.id limit 1")
                .param("item", item.value())
                .param("languages", order(wished))
                .query(FrontSeats::seat)
                .optional();
    }

    Optional<FrontSeat> find(SeatId id) {
        return sql.sql(SEAT + " where s.id = :id")
                .param("id", id.value())
                .param("languages", order(Language.BG))
                .query(FrontSeats::seat)
                .optional();
    }

    /** From the first place to the last. */
    List<SeatId> seated() {
        return sql.sql("select id from content.front_seat where state = 'SEATED' order by position")
                .query((row, number) -> new SeatId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whoever changes the window waits for who changed it first. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('front window', 0))")
                .query((row, number) -> 0)
                .list();
    }

    void propose(SeatId id, WorkspaceId owner, ItemId item, Instant now) {
        sql.sql("""
                        insert into content.front_seat (id, owner, item, state, changed_at) values (?, ?, ?, 'PROPOSED', ?)""").params(id.value(), owner.value(), item.value(), at(now)).update();
    }

    /** Out of the window, where it stood in it. */
    void leave(SeatId id, SeatState to, Instant now) {
        sql.sql("update content.front_seat set state = ?, position = null, changed_at = ? where id = ?")
                .params(to.name(), at(now), id.value())
                .update();
    }

    /** These and no others stand in the window, in this order. */
    void arrange(List<SeatId> order, Instant now) {
        sql.sql("""
                        update content.front_seat s
                           set state = 'SEATED', position = o.place, changed_at = case when s.state = 'SEATED' then s.changed_at else ? end
                          from unnest(?::uuid[]) with ordinality as o (id, place)
                         where s.id = o.id and s.position is distinct from o.place""")
                .params(at(now), order.stream().map(SeatId::value).toArray(UUID[]::new))
                .update();
    }

    void show(SeatId id, Optional<Instant> from, Optional<Instant> until) {
        sql.sql("update content.front_seat set shown_from = ?, shown_until = ? where id = ?")
                .params(
                        from.map(FrontSeats::at).orElse(null),
                        until.map(FrontSeats::at).orElse(null),
                        id.value())
                .update();
    }

    void say(FrontSeat seat, SeatState state, UUID by, String words, Instant now) {
        sql.sql("insert into content.front_step (owner, seat, state, person, at, words) values (?, ?, ?, ?, ?, ?)")
                .params(seat.owner().value(), seat.id().value(), state.name(), by, at(now), words)
                .update();
    }

    /** Empty for an unknown item and for one the actor may not read. */
    Optional<Proposable> proposable(ItemId item) {
        return sql.sql("select i.owner, (%s) and i.kind <> 'PAGE' as open from content.item i where i.id = ?"
                        .formatted(OPEN))
                .param(item.value())
                .query((row, number) ->
                        new Proposable(new WorkspaceId(row.getObject("owner", UUID.class)), row.getBoolean("open")))
                .optional();
    }

    record Proposable(WorkspaceId owner, boolean open) {}

    void tellReaders(ItemId item) {
        sql.sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(item.value())
                .update();
    }

    private static String[] order(Language wished) {
        return wished.orElse().stream().map(Language::tag).toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static FrontSeat seat(ResultSet row, int number) throws SQLException {
        var state = SeatState.valueOf(row.getString("state"));
        var why = state == SeatState.SEATED ? hidden(row) : Optional.<Hidden>empty();
        return new FrontSeat(
                new SeatId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                state,
                instant(row.getObject("shown_from", OffsetDateTime.class)),
                instant(row.getObject("shown_until", OffsetDateTime.class)),
                state == SeatState.SEATED && why.isEmpty(),
                why,
                Optional.ofNullable(row.getString("kind")).map(Kind::valueOf),
                row.getString("title"),
                Optional.ofNullable(row.getString("slug")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("words"));
    }

    private static Optional<Hidden> hidden(ResultSet row) throws SQLException {
        if (!row.getBoolean("open")) return Optional.of(Hidden.CLOSED);
        if (row.getBoolean("no_more")) return Optional.of(Hidden.NO_MORE);
        return row.getBoolean("not_yet") ? Optional.of(Hidden.NOT_YET) : Optional.empty();
    }
}
