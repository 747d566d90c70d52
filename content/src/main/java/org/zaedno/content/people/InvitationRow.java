package org.zaedno.content.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;

/**
 * An invitation as the coordinators see it.
 *
 * @param at when it reached its state: made or renewed, ended, accepted, revoked
 * @param invitedBy empty when that person is not known here any more
 * @param acceptedBy who came in by it
 */
public record InvitationRow(
        InvitationId id,
        String email,
        Set<Role> roles,
        Language language,
        State state,
        Instant at,
        Instant expiresAt,
        Optional<String> invitedBy,
        Optional<String> acceptedBy) {
    /** In the order in which they ask for attention. */
    public enum State {
        OPEN,
        EXPIRED,
        REVOKED,
        ACCEPTED
    }
}
