package org.zaedno.hub.site;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Nobody, or not this one, can register here now.
 *
 * @param text why, and what one can do
 * @param contact how to reach the organisers
 */
record RegistrationClosedPage(Frame frame, EventLine event, String text, Optional<String> contact, HttpStatus status)
        implements Page {
    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "registrationClosed.jte";
    }
}
