package org.zaedno.hub.registration;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.EventInvitations;
import org.zaedno.content.registration.RegistrationClosed.Why;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.RegistrationSecret;
import org.zaedno.content.tenancy.Tenancy;

/** Who comes by the link of an invitation by name: it opens the one event that it is for, whatever that is open to. */
@Component
class Invitees {
    private final EventInvitations invitations;
    private final Tenancy tenancy;

    Invitees(EventInvitations invitations, Tenancy tenancy) {
        this.invitations = invitations;
        this.tenancy = tenancy;
    }

    /** What a link is worth. @param actor who reads by it; empty: it opens nothing, or there was none */
    record Way(Optional<Actor> actor, Optional<EventInvitations.Mine> invitation) {
        static final Way NONE = new Way(Optional.empty(), Optional.empty());

        /** Why nobody can register by it for this event; taken back, mistyped and another event's are one and the same. */
        Optional<Why> refusal(ItemId event) {
            var holds = invitation.filter(one -> one.event().equals(event) && !one.revoked());
            if (holds.isEmpty()) return Optional.of(Why.INVITATION_UNKNOWN);
            return holds.filter(EventInvitations.Mine::used).map(used -> Why.INVITATION_USED);
        }

        /** As it was typed by who invited; may be empty. */
        String name() {
            return invitation.map(EventInvitations.Mine::name).orElse("");
        }
    }

    Way of(String secret) {
        if (secret.isEmpty()) return Way.NONE;
        try {
            var actor = new Actor.Registrant(new RegistrationSecret(secret));
            var mine = tenancy.as(actor, invitations::mine);
            return new Way(mine.filter(one -> !one.revoked()).map(one -> actor), mine);
        } catch (InvalidValue noSecret) {
            return Way.NONE;
        }
    }

    /** With the eyes of who is invited, where they are. */
    <T> T by(Way way, Supplier<T> work) {
        return way.actor().map(actor -> tenancy.as(actor, work)).orElseGet(work);
    }
}
