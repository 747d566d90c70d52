package org.zaedno.hub.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.hub.operations.Incident;

/** The incident of a request, written into the log once. */
final class RequestIncident {
    private static final String ATTRIBUTE = RequestIncident.class.getName();
    /** Personal links are keys: what follows them stays out of the log. */
    private static final Pattern SECRET = Pattern.compile("^/(invitation|password|(?:bg|en)/registrations)/.*");

    private RequestIncident() {}

    static Incident record(HttpServletRequest request, Throwable cause) {
        var path = SECRET.matcher(request.getRequestURI()).replaceFirst("/$1/…");
        var incident = Incident.log(request.getMethod() + " " + path, cause);
        request.setAttribute(ATTRIBUTE, incident);
        return incident;
    }

    /** Recorded where it was caught, or now, where the container caught it. */
    static Optional<Incident> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Incident known) return Optional.of(known);
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                ? Optional.of(record(request, cause))
                : Optional.empty();
    }
}
