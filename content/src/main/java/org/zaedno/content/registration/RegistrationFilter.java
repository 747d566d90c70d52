package org.zaedno.content.registration;

import java.util.Optional;
import java.util.Set;

/**
 * Which registrations an organiser looks for.
 *
 * @param states empty: all
 * @param text in a name, an institution, a town, the mail address or a code; empty: any
 * @param present somebody of them is there, or nobody is; empty: either
 * @param withNeeds only those who need something
 */
public record RegistrationFilter(
        Set<RegistrationState> states,
        Optional<KindId> kind,
        String text,
        Optional<Boolean> present,
        boolean withNeeds) {
    public static final RegistrationFilter ALL =
            new RegistrationFilter(Set.of(), Optional.empty(), "", Optional.empty(), false);

    public static RegistrationFilter in(RegistrationState... states) {
        return new RegistrationFilter(Set.of(states), Optional.empty(), "", Optional.empty(), false);
    }
}
