package org.zaedno.content.registration;

import java.time.Instant;

/** What somebody has after asking for a place. */
public sealed interface Place {
    RegistrationId registration();

    record Confirmed(RegistrationId registration) implements Place {}

    /** @param turn from 1, among the parties that wait */
    record Waiting(RegistrationId registration, int turn) implements Place {}

    /** Neither a place nor a turn yet. */
    record AwaitingApproval(RegistrationId registration) implements Place {}

    /** A place is kept until then, and goes to the next if it is not accepted. */
    record Offered(RegistrationId registration, Instant until) implements Place {}

    /** @param reason in the organiser's words; may be empty */
    record Refused(RegistrationId registration, String reason) implements Place {}

    /** Given up by the registrant: cancelled or declined, or an offer that ended. */
    record GivenUp(RegistrationId registration, RegistrationState how) implements Place {}
}
