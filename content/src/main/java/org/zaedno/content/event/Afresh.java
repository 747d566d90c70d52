package org.zaedno.content.event;

import java.util.HashMap;
import java.util.Map;

/** Copies a programme: everything in it gets a new identity, and names the copies. */
final class Afresh {
    private final Map<RoomId, RoomId> rooms = new HashMap<>();
    private final Map<SpeakerId, SpeakerId> speakers = new HashMap<>();

    Programme of(Programme programme) {
        return new Programme(
                programme.rooms().stream()
                        .map(room -> new Room(room(room.id()), room.name(), room.note()))
                        .toList(),
                programme.speakers().stream()
                        .map(one -> new Speaker(speaker(one.id()), one.name(), one.role(), one.bio()))
                        .toList(),
                programme.sessions().stream().map(this::session).toList());
    }

    private Session session(Session session) {
        return new Session(
                SessionId.fresh(),
                session.day(),
                session.hours(),
                session.kind(),
                session.title(),
                session.summary(),
                session.room().map(this::room),
                session.speakers().stream().map(this::speaker).toList(),
                session.moderator().map(this::speaker));
    }

    private RoomId room(RoomId old) {
        return rooms.computeIfAbsent(old, id -> RoomId.fresh());
    }

    private SpeakerId speaker(SpeakerId old) {
        return speakers.computeIfAbsent(old, id -> SpeakerId.fresh());
    }
}
