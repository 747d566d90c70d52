package org.zaedno.content.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.publication.Item;
import org.zaedno.content.tenancy.UuidId;

/** Writes what differs between two states of a programme; its rows stay the same ones. */
@Repository
class ProgrammeWriting {
    private final JdbcClient sql;

    ProgrammeWriting(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is named elsewhere is written first and goes last. */
    void store(Item item, Programme before, Programme now) {
        each(before.rooms(), now.rooms(), (room, at) -> room(item, room, at));
        each(before.speakers(), now.speakers(), (speaker, at) -> speaker(item, speaker, at));
        each(before.sessions(), now.sessions(), (session, at) -> session(item, session, at));
        leave("event_session", item, now.sessions().stream().map(Session::id).toList());
        leave("event_speaker", item, now.speakers().stream().map(Speaker::id).toList());
        leave("event_room", item, now.rooms().stream().map(Room::id).toList());
    }

    /** For programs that keep an older one. */
    void stamp(Item item, Instant at) {
        sql.sql("update content.event set changed_at = ? where item = ?")
                .params(at.atOffset(ZoneOffset.UTC), item.id().value())
                .update();
    }

    private interface Row<T> {
        void write(T what, int position);
    }

    private static <T> void each(List<T> before, List<T> now, Row<T> row) {
        for (int at = 0; at < now.size(); at++) {
            boolean same = at < before.size() && before.get(at).equals(now.get(at));
            if (!same) row.write(now.get(at), at);
        }
    }

    private void room(Item item, Room room, int at) {
        sql.sql("""
                        insert into content.event_room (owner, item, id, position, name_bg, name_en, note_bg, note_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update
                           set position = excluded.position, name_bg = excluded.name_bg, name_en = excluded.name_en,
                               note_bg = excluded.note_bg, note_en = excluded.note_en""")
                .params(
                        item.owner().value(),
                        item.id().value(),
                        room.id().value(),
                        at,
                        room.name().bg(),
                        room.name().en(),
                        room.note().bg(),
                        room.note().en())
                .update();
    }

    private void speaker(Item item, Speaker speaker, int at) {
        sql.sql("""
                        insert into content.event_speaker (owner, item, id, position, name_bg, name_en, role_bg, role_en, bio_bg, bio_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update
                           set position = excluded.position, name_bg = excluded.name_bg, name_en = excluded.name_en,
                               role_bg = excluded.role_bg, role_en = excluded.role_en, bio_bg = excluded.bio_bg, bio_en = excluded.bio_en""")
                .params(
                        item.owner().value(),
                        item.id().value(),
                        speaker.id().value(),
                        at,
                        speaker.name().bg(),
                        speaker.name().en(),
                        speaker.role().bg(),
                        speaker.role().en(),
                        speaker.bio().bg(),
                        speaker.bio().en())
                .update();
    }

    private void session(Item item, Session session, int at) {
        sql.sql("""
                        insert into content.event_session (owner, item, id, position, day, starts, ends, kind, title_bg, title_en,
                                                           summary_bg, summary_en, room)
                        values (:owner, :item, :id, :at, :day, :starts, :ends, :kind, :titleBg, :titleEn, :summaryBg, :summaryEn, :room)
                        on conflict (id) do update
                           set position = excluded.position, day = excluded.day, starts = excluded.starts, ends = excluded.ends,
                               kind = excluded.kind, title_bg = excluded.title_bg, title_en = excluded.title_en,
                               summary_bg = excluded.summary_bg, summary_en = excluded.summary_en, room = excluded.room""")
                .param("owner", item.owner().value())
                .param("item", item.id().value())
                .param("id", session.id().value())
                .param("at", at)
                .param("day", session.day())
                .param("starts", session.hours().map(SessionHours::from).orElse(null), java.sql.Types.TIME)
                .param("ends", session.hours().map(SessionHours::to).orElse(null), java.sql.Types.TIME)
                .param("kind", session.kind().name())
                .param("titleBg", session.title().bg())
                .param("titleEn", session.title().en())
                .param("summaryBg", session.summary().bg())
                .param("summaryEn", session.summary().en())
                .param("room", session.room().map(RoomId::value).orElse(null), java.sql.Types.OTHER)
                .update();
        people(item, session);
    }

    private void people(Item item, Session session) {
        sql.sql("delete from content.event_session_speaker where session = ?")
                .param(session.id().value())
                .update();
        for (int at = 0; at < session.speakers().size(); at++)
            person(item, session, session.speakers().get(at), "SPEAKER", at);
        session.moderator().ifPresent(who -> person(item, session, who, "MODERATOR", 0));
    }

    private void person(Item item, Session session, SpeakerId who, String part, int at) {
        sql.sql("""
                        insert into content.event_session_speaker (owner, item, session, speaker, part, position)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(item.owner().value(), item.id().value(), session.id().value(), who.value(), part, at)
                .update();
    }

    private void leave(String table, Item item, List<? extends UuidId> staying) {
        sql.sql("delete from content." + table + " where item = ? and not id = any (?)")
                .params(item.id().value(), staying.stream().map(UuidId::value).toArray(UUID[]::new))
                .update();
    }
}
