package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.zaedno.hub.site.RegistrationScreen.Csrf;

/**
 * What is known of a certificate, to who holds it.
 *
 * @param holds whether it was not withdrawn
 * @param told how it stands, in a sentence or two
 * @param mark of the issuer, drawn
 * @param said what it certifies
 * @param tried what came of a name that was typed; empty: none was
 * @param asksName whether the name is not kept any more and can only be tried
 */
record CertificatePage(
        Frame frame,
        boolean holds,
        String told,
        String issuer,
        Optional<String> mark,
        List<Line> said,
        Optional<String> tried,
        boolean asksName,
        Optional<Csrf> csrf)
        implements Page {
    /** @param language of the value where it is not the page's own */
    record Line(String name, String value, Optional<String> language) {}

    String own() {
        return frame.place().in(frame.language());
    }

    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "certificate.jte";
    }
}
