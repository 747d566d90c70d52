package org.zaedno.content.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.tenancy.Refusal;

/** Nobody can register here now, or not this form; says why, and what there is to wait for. */
public final class RegistrationClosed extends Refusal {
    /** Each has its text under {@code refusal.registration.<name>}. */
    public enum Why {
        /** The event is one to which nobody registers. */
        NONE,
        /** {@link #at} is when it opens. */
        NOT_YET,
        /** {@link #at} is when it closed. */
        CLOSED,
        /** No place, and no waiting list. */
        FULL,
        INVITED_ONLY,
        /** The link is wrong, or was taken back. */
        INVITATION_UNKNOWN,
        INVITATION_USED,
        /** This very form was sent by somebody else before. */
        FORM_USED,
        /** More persons than a form may bring. */
        PARTY,
        /** A kind of institution that is not offered. */
        KIND,
        /** While one waits, the party cannot grow: those behind would be passed. */
        TURN_KEPT,
        /** The event has begun. */
        BEGUN,
        /** The event does not take place. */
        CANCELLED;

        public String key() {
            return "registration." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;
    private final transient Optional<Instant> at;

    RegistrationClosed(Why why, Optional<Instant> at) {
        super(why.key());
        this.why = why;
        this.at = at;
    }

    public Why why() {
        return why;
    }

    public Optional<Instant> at() {
        return at;
    }
}
