package org.zaedno.content.hosting;

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
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/** Offers with the last word about each. Only the two sides get anything from here. */
@Repository
class HostRows {
    /** Of what it was offered a side is told the title and the day, though it may not read it yet. */
    private static final String OFFER = """
            select h.*, i.slug, coalesce(known.title, offered.title, '') as title, coalesce(e.starts_at, offered.starts_at) as starts_at, last.words
              from content.event_host h
              left join content.item i on i.id = h.event
              left join content.event e on e.item = i.id
              left join lateral (
                   select e.title from content.edition e where e.item = h.event
                    order by e.state = 'PUBLISHED' desc, array_position(:languages::text[], e.language) limit 1) known on true
              left join lateral content.offered_event(h.event, :languages::text[]) offered on known.title is null
              join lateral (select s.words from content.event_host_step s where s.owner = h.owner and s.event_host = h.id order by s.no desc limit 1) last on true
            """;

    private final JdbcClient sql;

    HostRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** What waits for an answer first, then by the day of the event; those that came to nothing are left out. */
    List<EventHost> at(WorkspaceId host, Language wished, int limit) {
        return asked(OFFER + """
                         where h.host = :host and h.state in ('OPEN', 'ACCEPTED')
                         order by h.state = 'OPEN' desc, starts_at desc nulls first, h.id limit :limit""", wished)
                .param("host", host.value())
                .param("limit", limit)
                .query(HostRows::offer)
                .list();
    }

    /** In the order in which they were asked; those that came to nothing are left out. */
    List<EventHost> of(ItemId event, Language wished) {
        return asked(
                        OFFER
                                + " where h.event = :event and h.state in ('OPEN', 'ACCEPTED') order by h.offered_at, h.id",
                        wished)
                .param("event", event.value())
                .query(HostRows::offer)
                .list();
    }

    Optional<EventHost> find(HostId id) {
        return asked(OFFER + " where h.id = :id", Language.BG)
                .param("id", id.value())
                .query(HostRows::offer)
                .optional();
    }

    long waiting(WorkspaceId host) {
        return sql.sql("select count(*) from content.event_host where state = 'OPEN' and host = ?")
                .param(host.value())
                .query(Long.class)
                .single();
    }

    /** Who speaks at the same instant waits, and then finds it said. */
    void lock(HostId id) {
        sql.sql("select from content.event_host where id = ? for no key update")
                .param(id.value())
                .query((row, number) -> id)
                .optional();
    }

    void begin(HostId id, WorkspaceId owner, ItemId event, WorkspaceId host, boolean helps, Instant now) {
        sql.sql("""
                        insert into content.event_host (id, owner, event, host, helps, state, offered_at, changed_at)
                        values (:id, :owner, :event, :host, :helps, 'OPEN', :now, :now)""")
                .param("id", id.value())
                .param("owner", owner.value())
                .param("event", event.value())
                .param("host", host.value())
                .param("helps", helps)
                .param("now", at(now))
                .update();
    }

    void move(HostId id, HostState to, boolean helps, Instant now) {
        sql.sql("update content.event_host set state = ?, helps = ?, changed_at = ? where id = ?")
                .params(to.name(), helps, at(now), id.value())
                .update();
    }

    void say(HostId id, WorkspaceId side, UUID person, String words, Instant now) {
        sql.sql("""
                        insert into content.event_host_step (owner, event_host, state, helps, workspace, person, at, words)
                        select h.owner, h.id, h.state, h.helps, ?, ?, ?, ? from content.event_host h where h.id = ?""").params(side.value(), person, at(now), words, id.value()).update();
    }

    private JdbcClient.StatementSpec asked(String statement, Language wished) {
        return sql.sql(statement)
                .param("languages", wished.orElse().stream().map(Language::tag).toArray(String[]::new));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static EventHost offer(ResultSet row, int number) throws SQLException {
        return new EventHost(
                new HostId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("event", UUID.class)),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                new WorkspaceId(row.getObject("host", UUID.class)),
                row.getBoolean("helps"),
                HostState.valueOf(row.getString("state")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("title"),
                Optional.ofNullable(row.getObject("starts_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("slug")),
                row.getString("words"));
    }
}
