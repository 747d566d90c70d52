package org.zaedno.hub.site;

import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Everything one template needs. A controller that returns one has answered. */
public interface Page {
    /** The template's file, e.g. {@code home.jte}. It gets this record as its only parameter. */
    String template();

    default HttpStatus status() {
        return HttpStatus.OK;
    }

    /** Whether every stranger gets these very bytes, until something changes. */
    default boolean forEveryone() {
        return true;
    }

    /** Whether one reader who goes back gets these very bytes again. Of what is not for everyone; nothing personal. */
    default boolean forReturn() {
        return false;
    }

    /** When the clock alone will change it; empty: never. */
    default Optional<Instant> changesAt() {
        return Optional.empty();
    }
}
