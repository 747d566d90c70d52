package org.zaedno.content.event;

import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * Where points of the programme take place. Each text may be given in one language alone; the name in at least one.
 *
 * @param note on which floor, how one gets in
 */
public record Room(RoomId id, Names name, Names note) {
    /** All in characters. */
    public static final int NAME_MAX = 80;

    public static final int NOTE_MAX = 200;

    /** @throws InvalidValue without a name, and for a text over its limit */
    public Room {
        name = Said.line(name, NAME_MAX);
        note = Said.line(note, NOTE_MAX);
        if (Said.nothing(name)) throw new InvalidValue("room-name");
    }

    public static Room named(Names name) {
        return new Room(RoomId.fresh(), name, Said.NOTHING);
    }
}
