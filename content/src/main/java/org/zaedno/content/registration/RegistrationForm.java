package org.zaedno.content.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * How one registers for an event. An event without one has no registration.
 *
 * @param version 0 for one that is not kept yet
 * @param approval an organiser says yes before there is a place or a turn; who comes by invitation needs none
 * @param waitingList whether one can wait once it is full
 * @param partyMax persons on one form; 1: nobody brings colleagues
 * @param offerFor how long a place is kept for whose turn it is; empty: they have it at once. One minute to 60 days
 * @param onlineFree who takes part on line needs no place
 * @param listUntil until when those who agreed see each other; empty: there is no list
 * @param needsUntil the last day on which needs are kept; not after the persons'
 * @param personsUntil the last day on which it is known who came; afterwards there are numbers
 * @param languages in which one can register: Bulgarian, English or both
 */
public record RegistrationForm(
        ItemId event,
        int version,
        Instant opens,
        Instant closes,
        boolean approval,
        boolean invitedOnly,
        boolean waitingList,
        int partyMax,
        Optional<Duration> offerFor,
        boolean onlineFree,
        Optional<Instant> listUntil,
        LocalDate needsUntil,
        LocalDate personsUntil,
        Set<Consent> consents,
        Set<Language> languages) {
    public static final Duration OFFER_MIN = Duration.ofMinutes(1);
    public static final Duration OFFER_MAX = Duration.ofDays(60);

    /** @throws InvalidValue where something contradicts or is out of its bounds */
    public RegistrationForm {
        if (!opens.isBefore(closes)) throw new InvalidValue("registration-order");
        if (needsUntil.isAfter(personsUntil)) throw new InvalidValue("needs-first");
        if (partyMax < 1 || partyMax > Application.PARTY_MAX)
            throw new InvalidValue("party-size", Application.PARTY_MAX);
        if (offerFor.filter(time -> time.compareTo(OFFER_MIN) < 0 || time.compareTo(OFFER_MAX) > 0)
                .isPresent()) throw new InvalidValue("offer-range");
        if (languages.isEmpty() || languages.contains(Language.BG_EASY))
            throw new InvalidValue("registration-language");
        consents = ClosedList.ordered(Consent.class, consents);
        languages = ClosedList.ordered(Language.class, languages);
    }

    /** Open to all between two moments, in Bulgarian, with a waiting list; kept for a week and for a quarter after. */
    public static RegistrationForm open(ItemId event, Instant opens, Instant closes, LocalDate lastDay) {
        return new RegistrationForm(
                event,
                0,
                opens,
                closes,
                false,
                false,
                true,
                1,
                Optional.empty(),
                true,
                Optional.empty(),
                lastDay.plusDays(7),
                lastDay.plusDays(90),
                Set.of(),
                Set.of(Language.BG));
    }
}
