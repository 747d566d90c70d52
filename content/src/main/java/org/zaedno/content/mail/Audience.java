package org.zaedno.content.mail;

import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.registration.RegistrationState;

/**
 * To whom of those who registered for an event is written; what is empty does not narrow.
 *
 * @param present somebody of the registration came, or nobody did
 * @param language in which they are written to: Bulgarian or English
 * @param needs something that they need was said, or nothing was
 * @param picked by hand: these, whatever else is true of them
 */
public record Audience(
        Set<RegistrationState> states,
        Optional<KindId> kind,
        Optional<Boolean> present,
        Optional<Boolean> online,
        Optional<Language> language,
        Optional<Boolean> needs,
        Set<RegistrationId> picked) {
    /** Whoever asked to come and was not told no. */
    public static final Audience LIVING = in(Set.of(
            RegistrationState.AWAITING_APPROVAL,
            RegistrationState.WAITING,
            RegistrationState.OFFERED,
            RegistrationState.CONFIRMED));

    public static Audience in(Set<RegistrationState> states) {
        return new Audience(
                states,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    public static Audience picked(Set<RegistrationId> picked) {
        return new Audience(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                picked);
    }
}
