package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.RegistrationSecret;
import org.zaedno.hub.site.RegistrationScreen.Csrf;

/** The way to one's own page, and what keeps it one's own. */
final class PersonalLink {
    private PersonalLink() {}

    /** To be loaded by a GET of its own: loading that again sends nothing again. */
    static ResponseEntity<Void> of(Language language, RegistrationSecret secret) {
        return to(language, secret, "");
    }

    /** @param tail of the address, e.g. {@code ?done=changed} */
    static ResponseEntity<Void> to(Language language, RegistrationSecret secret, String tail) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + language.tag() + "/registrations/" + secret.value() + tail))
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The address is a key, or holds one: nobody it leads to is told. */
    static void keepQuiet(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** Who has a session carries its token here too; asking for one would begin a session. */
    static Optional<Csrf> csrf(HttpServletRequest request) {
        if (request.getSession(false) == null) return Optional.empty();
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Csrf(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }
}
