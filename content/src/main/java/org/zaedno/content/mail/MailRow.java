package org.zaedno.content.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the outbox.
 *
 * @param name of the person; empty once the registration is erased, and where there was none
 * @param event its title; empty where the mail is about none
 * @param attempts made so far
 * @param settledAt when it was sent, kept, given up or dropped; empty while it waits
 * @param nextAt when it is tried next; while it is being sent, when others would take it over
 * @param answerCode the server's last, e.g. 550; empty where none answered
 * @param answer its words, which may hold the address
 */
public record MailRow(
        MailId id,
        Occasion occasion,
        Optional<String> name,
        String address,
        Optional<String> event,
        MailState state,
        int attempts,
        Instant queuedAt,
        Optional<Instant> settledAt,
        Instant nextAt,
        OptionalInt answerCode,
        String answer,
        boolean repeats) {}
