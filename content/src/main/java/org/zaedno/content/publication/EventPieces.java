package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.WorkspaceId;

/** What came of an event and what was handed out at it: news, resources and practices of any workspace, without a copy. */
@Service
@Transactional
public class EventPieces {
    /** Of one event: more are a collection. */
    public static final int MOST = 40;

    /** What an item is to the event. */
    public enum Part {
        /** Conclusions, minutes, what was written about it. */
        OUTCOME,
        MATERIAL
    }

    /** @param item as the actor may know it; drafts only for their owner's people */
    public record Piece(Part part, RelatedItem item) {}

    /**
     * How many were there, where that is known otherwise than by registration.
     *
     * @param source where the number is from; may be empty
     */
    public record Headcount(int participants, Names source) {
        /** More never came. */
        public static final int MOST = 100_000;
        /** In characters. */
        public static final int SOURCE_MAX = 200;

        /** @throws InvalidValue for nobody, for too many, and for too long a source */
        public Headcount {
            if (participants < 1 || participants > MOST) throw new InvalidValue("headcount", MOST);
            source = new Names(TypedText.line(source.bg()), TypedText.line(source.en()));
            if (Math.max(source.bg().length(), source.en().length()) > SOURCE_MAX)
                throw new InvalidValue("name-long", SOURCE_MAX);
        }
    }

    private final JdbcClient sql;
    private final Items items;
    private final DeskRights rights;
    private final Changes changes;
    private final Clock clock;

    EventPieces(JdbcClient sql, Items items, DeskRights rights, Changes changes, Clock clock) {
        this.sql = sql;
        this.items = items;
        this.rights = rights;
        this.changes = changes;
        this.clock = clock;
    }

    /** Outcomes first, each part in its order; only what the reader may see. */
    @Transactional(readOnly = true)
    public List<Piece> of(ItemId event, Language wished) {
        return pieces("select item as id, role, position from content.event_piece where event = :id", event, wished);
    }

    /** The events that an item came of or was handed out at. */
    @Transactional(readOnly = true)
    public List<Piece> eventsOf(ItemId item, Language wished) {
        return pieces("select event as id, role, position from content.event_piece where item = :id", item, wished);
    }

    /**
     * Puts an item at the end of a part of this workspace's event; from the other part it moves.
     *
     * @throws NotFound for an item the person may not read
     * @throws InvalidValue for an event and itself, for another kind than news, practice or resource, and past {@value #MOST}
     */
    public void put(ItemId event, ItemId item, Part part) {
        var owned = rights.usable(rights.held(event));
        rights.requireWriter();
        if (owned.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        if (event.equals(item)) throw new InvalidValue("relation-itself");
        var kind = items.find(item).orElseThrow(NotFound::new).kind();
        if (kind != Kind.NEWS && kind != Kind.PRACTICE && kind != Kind.RESOURCE) throw new InvalidValue("piece-kind");
        int present = sql.sql("select count(*) from content.event_piece where event = ? and item <> ?")
                .params(event.value(), item.value())
                .query(Integer.class)
                .single();
        if (present >= MOST) throw new InvalidValue("relation-many", MOST);
        sql.sql("""
                        insert into content.event_piece (owner, event, item, role, position, person, at)
                        values (:owner, :event, :item, :role,
                                (select coalesce(max(position), 0) + 1 from content.event_piece where event = :event), :person, :at)
                        on conflict (event, item) do update set role = excluded.role, position = excluded.position""")
                .param("owner", owned.owner().value())
                .param("event", event.value())
                .param("item", item.value())
                .param("role", part.name())
                .param("person", rights.person())
                .param("at", Items.at(clock.instant()))
                .update();
        tell(event, item);
    }

    /** Takes it away again; what is not there stays so. */
    public void remove(ItemId event, ItemId item) {
        writable(event);
        int gone = sql.sql("delete from content.event_piece where event = ? and item = ?")
                .params(event.value(), item.value())
                .update();
        if (gone > 0) tell(event, item);
    }

    /** Puts it before the one that stands above it in its part; the first stays the first. */
    public void up(ItemId event, ItemId item) {
        writable(event);
        int moved = sql.sql("""
                        with pair as (
                            select p.item, p.position, lag(p.item) over w as above, lag(p.position) over w as above_position
                              from content.event_piece p where p.event = :event window w as (partition by p.role order by p.position, p.item)
                        ), wanted as (
                            select * from pair where item = :item and above is not null
                        )
                        update content.event_piece e
                           set position = case when e.item = w.item then w.above_position else w.position end
                          from wanted w where e.event = :event and e.item in (w.item, w.above)""")
                .param("event", event.value())
                .param("item", item.value())
                .update();
        if (moved > 0) changes.write(event, What.ITEM);
    }

    /** Empty where nobody said it, and for an event the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<Headcount> headcount(ItemId event) {
        return sql.sql("select participants, source_bg, source_en from content.event_headcount where event = ?")
                .param(event.value())
                .query((row, number) -> new Headcount(
                        row.getInt("participants"), new Names(row.getString("source_bg"), row.getString("source_en"))))
                .optional();
    }

    /** Empty takes it away. */
    public void keep(ItemId event, Optional<Headcount> headcount) {
        var owned = rights.usable(rights.held(event));
        rights.requireWriter();
        if (owned.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        sql.sql("delete from content.event_headcount where event = ?")
                .param(event.value())
                .update();
        headcount.ifPresent(known -> sql.sql(
                        "insert into content.event_headcount (owner, event, participants, source_bg, source_en) values (?, ?, ?, ?, ?)")
                .params(
                        owned.owner().value(),
                        event.value(),
                        known.participants(),
                        known.source().bg(),
                        known.source().en())
                .update());
        changes.write(event, What.ITEM);
    }

    /** @throws NotAllowed for another workspace's event and for who does not write */
    private void writable(ItemId event) {
        rights.usable(rights.held(event));
        rights.requireWriter();
    }

    private List<Piece> pieces(String which, ItemId id, Language wished) {
        return sql.sql("""
                        select i.id, i.kind, i.slug, i.owner, e.language, e.title, e.state = 'PUBLISHED' as published, p.role
                          from (%s) p
                          join content.item i on i.id = p.id and i.binned_at is null
                          join lateral (select e.language, e.title, e.state from content.edition e where e.item = i.id
                                         order by (e.state = 'PUBLISHED') desc, array_position(:languages::text[], e.language) limit 1) e on true
                         order by p.role desc, p.position, i.id limit 100""".formatted(which))
                .param("id", id.value())
                .param("languages", wished.orElse().stream().map(Language::tag).toArray(String[]::new))
                .query(EventPieces::piece)
                .list();
    }

    /** Both pages show it. */
    private void tell(ItemId event, ItemId item) {
        changes.write(event, What.ITEM);
        changes.write(item, What.ITEM);
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(
                Part.valueOf(row.getString("role")),
                new RelatedItem(
                        new ItemId(row.getObject("id", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        new Slug(row.getString("slug")),
                        new WorkspaceId(row.getObject("owner", UUID.class)),
                        Language.of(row.getString("language")).orElseThrow(),
                        row.getString("title"),
                        row.getBoolean("published")));
    }
}
