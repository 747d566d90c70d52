package org.zaedno.content.starter;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.event.Access;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.starter.StarterEvent.StarterProgramme;
import org.zaedno.content.starter.StarterEvent.StarterSession;

/** Writes what happens at an event, who speaks, and how one gets in. */
final class StarterProgrammes {
    private final JdbcClient sql;

    StarterProgrammes(JdbcClient sql) {
        this.sql = sql;
    }

    void write(StarterEvent facts, UUID event, UUID owner) {
        if (facts.programme() != null) programme(facts.programme(), event, owner);
        if (facts.access() != null) access(facts.access(), event, owner);
    }

    private void programme(StarterProgramme programme, UUID event, UUID owner) {
        int at = 0;
        for (var room : programme.rooms())
            sql.sql("""
                            insert into content.event_room (owner, item, id, position, name_bg, name_en, note_bg, note_en)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            owner,
                            event,
                            id(event, "room", room.key()),
                            at++,
                            room.name().bg(),
                            room.name().en(),
                            room.note().bg(),
                            room.note().en())
                    .update();
        at = 0;
        for (var speaker : programme.speakers())
            sql.sql("""
                            insert into content.event_speaker (owner, item, id, position, name_bg, name_en, role_bg, role_en, bio_bg, bio_en)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            owner,
                            event,
                            id(event, "speaker", speaker.key()),
                            at++,
                            speaker.name().bg(),
                            speaker.name().en(),
                            speaker.role().bg(),
                            speaker.role().en(),
                            speaker.bio().bg(),
                            speaker.bio().en())
                    .update();
        at = 0;
        for (var session : programme.sessions()) session(session, event, owner, at++);
    }

    private void session(StarterSession session, UUID event, UUID owner, int at) {
        var id = id(event, "session", Integer.toString(at));
        sql.sql("""
                        insert into content.event_session (owner, item, id, position, day, starts, ends, kind, title_bg, title_en,
                                                           summary_bg, summary_en, room)
                        values (:owner, :item, :id, :at, :day, :starts, :ends, :kind, :titleBg, :titleEn, :summaryBg, :summaryEn, :room)""")
                .param("owner", owner)
                .param("item", event)
                .param("id", id)
                .param("at", at)
                .param("day", session.day())
                .param("starts", session.from(), Types.TIME)
                .param("ends", session.to(), Types.TIME)
                .param("kind", session.kind().name())
                .param("titleBg", session.title().bg())
                .param("titleEn", session.title().en())
                .param("summaryBg", session.summary().bg())
                .param("summaryEn", session.summary().en())
                .param("room", session.room() == null ? null : id(event, "room", session.room()), Types.OTHER)
                .update();
        people(session.speakers(), "SPEAKER", event, owner, id);
        people(session.moderator() == null ? List.of() : List.of(session.moderator()), "MODERATOR", event, owner, id);
    }

    private void people(List<String> keys, String part, UUID event, UUID owner, UUID session) {
        for (int at = 0; at < keys.size(); at++)
            sql.sql("""
                            insert into content.event_session_speaker (owner, item, session, speaker, part, position)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(owner, event, session, id(event, "speaker", keys.get(at)), part, at)
                    .update();
    }

    private void access(Access access, UUID event, UUID owner) {
        sql.sql("""
                        insert into content.event_access (owner, item, there, missing, way_bg, way_en, note_bg, note_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        owner,
                        event,
                        ClosedList.stored(access.there()),
                        ClosedList.stored(access.missing()),
                        access.way().bg(),
                        access.way().en(),
                        access.note().bg(),
                        access.note().en())
                .update();
    }

    /** Every hub begins with the same ones. */
    private static UUID id(UUID event, String what, @Nullable String key) {
        return UUID.nameUUIDFromBytes((event + "/" + what + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
