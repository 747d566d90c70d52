package org.zaedno.hub.site;

import org.springframework.http.HttpStatus;

/** Where a code is typed from paper; also after one that does not exist. @param text what to do */
record CertificateAskPage(Frame frame, String text, HttpStatus status) implements Page {
    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "certificateAsk.jte";
    }
}
