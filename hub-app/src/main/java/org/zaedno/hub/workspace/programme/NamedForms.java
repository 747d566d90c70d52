package org.zaedno.hub.workspace.programme;

import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.event.Room;
import org.zaedno.content.event.RoomId;
import org.zaedno.content.event.Speaker;
import org.zaedno.content.event.SpeakerId;
import org.zaedno.hub.workspace.kit.PairField;

/** Dialogs about a room and about somebody who speaks. */
final class NamedForms {
    private NamedForms() {}

    static void room(Optional<Room> before, Consumer<Room> keep) {
        var id = before.map(Room::id).orElseGet(RoomId::fresh);
        var name = PairField.line(
                "timetable.room.name", Room.NAME_MAX, before.map(Room::name).orElse(Naming.NOTHING));
        var note = PairField.line(
                        "timetable.room.note",
                        Room.NOTE_MAX,
                        before.map(Room::note).orElse(Naming.NOTHING))
                .helped("timetable.room.note-hint");
        new TypedDialog(
                        before.isPresent() ? "timetable.room.change" : "timetable.room.add",
                        before.isPresent() ? id.toString() : "new-room",
                        () -> keep.accept(new Room(id, name.names(), note.names())),
                        name,
                        note)
                .beside("room-name", name::refuse)
                .open();
        name.focus();
    }

    static void speaker(Optional<Speaker> before, Consumer<Speaker> keep) {
        var id = before.map(Speaker::id).orElseGet(SpeakerId::fresh);
        var name = PairField.line(
                "timetable.speaker.name",
                Speaker.NAME_MAX,
                before.map(Speaker::name).orElse(Naming.NOTHING));
        var role = PairField.line(
                        "timetable.speaker.role",
                        Speaker.ROLE_MAX,
                        before.map(Speaker::role).orElse(Naming.NOTHING))
                .helped("timetable.speaker.role-hint");
        var bio = PairField.lines(
                "timetable.speaker.bio",
                Speaker.BIO_MAX,
                before.map(Speaker::bio).orElse(Naming.NOTHING));
        new TypedDialog(
                        before.isPresent() ? "timetable.speaker.change" : "timetable.speaker.add",
                        before.isPresent() ? id.toString() : "new-speaker",
                        () -> keep.accept(new Speaker(id, name.names(), role.names(), bio.names())),
                        name,
                        role,
                        bio)
                .beside("speaker-name", name::refuse)
                .open();
        name.focus();
    }
}
