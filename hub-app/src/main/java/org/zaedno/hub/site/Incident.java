package org.zaedno.hub.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that should not have happened. The reader gets the code, the log gets the code and the cause. */
record Incident(String code) {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final String ATTRIBUTE = Incident.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters that are mistaken for digits on the telephone. */
    private static final String LETTERS = "23456789ACDEFHJKMNPRTWXY";

    /** Writes it into the log, once. */
    static Incident record(HttpServletRequest request, Throwable cause) {
        var incident = new Incident(letters(4) + "-" + letters(4));
        request.setAttribute(ATTRIBUTE, incident);
        LOG.error("Incident {} at {} {}", incident.code, request.getMethod(), request.getRequestURI(), cause);
        return incident;
    }

    /** The one of this request: recorded where it was caught, or now, where the container caught it. */
    static Optional<Incident> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Incident known) return Optional.of(known);
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                ? Optional.of(record(request, cause))
                : Optional.empty();
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
