package org.zaedno.hub.site;

import org.springframework.http.HttpStatus;

/** A personal link that leads nowhere. @param text what may have happened and what to do */
record RegistrationOverPage(Frame frame, String text) implements Page {
    @Override
    public HttpStatus status() {
        return HttpStatus.NOT_FOUND;
    }

    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "registrationOver.jte";
    }
}
