package org.zaedno.content.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * A form that was sent, as it stands.
 *
 * @param turn in the waiting list, from 1; to a registrant {@link Registrations#mine} tells it
 * @param email empty for who gave none, and once the persons are forgotten
 * @param people empty once they are forgotten
 * @param consents given and not withdrawn
 * @param key with the event it makes the personal link
 */
public record Registered(
        RegistrationId id,
        ItemId event,
        FormKey key,
        RegistrationState state,
        int version,
        int arrival,
        Optional<Integer> turn,
        Optional<Instant> offerUntil,
        CameBy cameBy,
        boolean online,
        Optional<KindId> kind,
        Optional<WorkspaceId> member,
        Optional<String> email,
        Language language,
        List<Participant> people,
        Map<QuestionId, List<String>> answers,
        Needs needs,
        Set<Consent> consents,
        Instant registeredAt,
        Instant changedAt) {
    /** How the form came. */
    public enum CameBy {
        FORM,
        INVITATION,
        DOOR
    }
}
