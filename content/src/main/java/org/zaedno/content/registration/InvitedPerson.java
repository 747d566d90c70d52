package org.zaedno.content.registration;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;

/**
 * Who was invited by name, as the list of invitations shows it.
 *
 * @param used the registration that stands by it now
 * @param mail what became of its last mail, e.g. {@code SENT}; empty where none was written
 */
public record InvitedPerson(
        EventInvitationId id,
        String name,
        Optional<String> email,
        Language language,
        Optional<KindId> kind,
        int partyMax,
        Instant madeAt,
        boolean revoked,
        Optional<RegistrationId> used,
        Optional<String> mail) {}
