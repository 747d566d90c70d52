package org.zaedno.content.registration;

import java.time.Instant;
import java.util.Optional;

/**
 * A person who is registered.
 *
 * @param number on their form; 1 is who sent it
 * @param code on badge and QR: eight signs, of no use to who does not run the event
 * @param markedAt of the last mark at the door, by the clock of the device
 */
public record Participant(
        ParticipantId id,
        int number,
        String name,
        String institution,
        String town,
        String code,
        boolean present,
        Optional<Instant> markedAt) {

    /** As a form carries it, to be changed. */
    public Attendee attendee() {
        return new Attendee(id, name, institution, town);
    }
}
