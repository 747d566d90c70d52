package org.zaedno.content.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.zaedno.content.tenancy.RegistrationSecret;

/**
 * What a mail can say of one registration, as it is at this moment.
 *
 * @param party how many people it is for, at least 1
 * @param placed has a place; everybody else is not told where to take part on line
 * @param position in the waiting list, from 1
 * @param offerEnds until when an offered place is held
 * @param reason the organiser's last word about it; may be empty
 * @param secret of the personal link; made when it is asked for, stored nowhere. Empty where this hub has not the key with which
 *     it was made: what it would make leads nowhere
 */
public record Registrant(
        String name,
        int party,
        boolean placed,
        OptionalInt position,
        Optional<Instant> offerEnds,
        String reason,
        Optional<RegistrationSecret> secret) {}
