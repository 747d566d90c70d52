package org.zaedno.content.registration;

import java.util.EnumSet;
import java.util.Set;

/** How a registration stands. The database holds the same table and refuses every other step. */
public enum RegistrationState {
    /** An organiser has yet to say yes: neither a place nor a turn. */
    AWAITING_APPROVAL,
    /** In the waiting list, in the order of arrival. */
    WAITING,
    /** A place is kept for it until a moment it was told. */
    OFFERED,
    CONFIRMED,
    /** Did not want the place offered. */
    DECLINED,
    /** Said nothing to the offer in its time. */
    EXPIRED,
    /** By an organiser, with a reason. */
    REFUSED,
    /** By the registrant, or by an organiser at their wish. */
    CANCELLED;

    /** What it can become from here. */
    public Set<RegistrationState> next() {
        return switch (this) {
            case AWAITING_APPROVAL -> EnumSet.of(WAITING, CONFIRMED, REFUSED, CANCELLED);
            case WAITING -> EnumSet.of(OFFERED, CONFIRMED, REFUSED, CANCELLED);
            case OFFERED -> EnumSet.of(CONFIRMED, DECLINED, EXPIRED, REFUSED, CANCELLED);
            case CONFIRMED -> EnumSet.of(REFUSED, CANCELLED);
            case DECLINED, EXPIRED, REFUSED, CANCELLED -> EnumSet.noneOf(RegistrationState.class);
        };
    }

    /** Whether places are counted for it. */
    public boolean hasPlaces() {
        return this == CONFIRMED || this == OFFERED;
    }

    /** Whether something may still come of it, or has. */
    public boolean isLive() {
        return !next().isEmpty();
    }
}
