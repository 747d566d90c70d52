package org.zaedno.content.event;

import java.util.Optional;
import org.zaedno.content.language.Names;

/**
 * Two things in a programme that cannot both be.
 *
 * @param other with which it clashes, where it does so with one
 * @param who or which room it is about; nothing where the hours are
 */
public record Clash(Session session, Why why, Optional<Session> other, Names who) {
    public enum Why {
        /** The event does not last then. */
        OUTSIDE,
        /** The clocks leave this hour out. */
        NO_SUCH_HOUR,
        /** Two at once in one room. */
        ROOM,
        /** Somebody would have to be in two rooms. */
        SPEAKER,
        /** Two at once and nobody says where. */
        NOWHERE;

        /** Nothing like it is kept; of the others people are told. */
        public boolean isRefused() {
            return this == OUTSIDE || this == NO_SUCH_HOUR || this == ROOM;
        }
    }

    static Clash of(Session session, Why why) {
        return new Clash(session, why, Optional.empty(), Said.NOTHING);
    }
}
