package org.zaedno.content.coalition;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * An item proposed for the front window or standing in it.
 *
 * @param shown whether readers see it there at this instant
 * @param why why a seated one is not shown; empty where it is, or is not seated
 * @param kind empty where the asker may not read the item any more
 * @param title in the wished language or the one there is; empty where the asker may not read the item any more
 * @param slug of its address
 * @param words what was last said about it
 */
public record FrontSeat(
        SeatId id,
        ItemId item,
        WorkspaceId owner,
        SeatState state,
        Optional<Instant> from,
        Optional<Instant> until,
        boolean shown,
        Optional<Hidden> why,
        Optional<Kind> kind,
        String title,
        Optional<String> slug,
        Instant changedAt,
        String words) {

    /** Why a seat does not show its item. */
    public enum Hidden {
        /** Withdrawn, in the bin, or not for everybody any more. */
        CLOSED,
        /** Its first day is still to come. */
        NOT_YET,
        /** Its last day has passed. */
        NO_MORE
    }
}
