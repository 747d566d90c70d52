package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.addresses.Moved;
import org.zaedno.search.InvalidSearch;
import org.zaedno.search.SearchOutage;

/** From what any page could not do to the status of the answer. {@link ErrorPages} then says it in words. */
@ControllerAdvice
class SiteRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(SiteRefusals.class);

    @ExceptionHandler
    ResponseEntity<Void> moved(Moved moved) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(moved.path()))
                .build();
    }

    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        send(response, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({Refusal.class, InvalidSearch.class, InvalidParameterException.class})
    void refused(HttpServletResponse response) throws IOException {
        send(response, HttpStatus.BAD_REQUEST);
    }

    /** A part of the path that cannot be one names nothing; a parameter that cannot be one is a mistake. */
    @ExceptionHandler
    void unreadable(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        send(response, isInPath(mismatch.getParameter()) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler({
        SearchOutage.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    void outage(Exception outage, HttpServletResponse response) throws IOException {
        LOG.warn("Cannot answer readers now: {}", outage.toString());
        send(response, HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    void bug(Exception bug, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (bug instanceof AccessDeniedException || bug instanceof AuthenticationException)
            throw bug; // security answers
        if (bug instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.sendError(known.getStatusCode().value());
        } else if (bug instanceof IOException) {
            LOG.debug("The reader left before the answer was sent", bug);
        } else {
            RequestIncident.record(request, bug);
            send(response, HttpStatus.INTERNAL_SERVER_ERROR);
        }
    }

    private static boolean isInPath(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class);
    }

    private static void send(HttpServletResponse response, HttpStatus status) throws IOException {
        if (!response.isCommitted()) response.sendError(status.value());
    }
}
