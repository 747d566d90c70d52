package org.zaedno.hub.site;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/** @param incident the code under which the log tells more */
record ErrorPage(Frame frame, HttpStatus status, Problem problem, Optional<String> incident) implements Page {
    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "error.jte";
    }
}
