package org.zaedno.hub.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends a page that was just made, and keeps it where it may be kept. */
@Component
public class Delivery {
    static final String SLOT = Delivery.class.getName() + ".slot";
    private static final String HTML = "text/html;charset=UTF-8";

    /**
     * The page any stranger gets at this address.
     *
     * @param changesAt when the clock alone will change it; empty: never
     */
    public void toEveryone(
            HttpServletRequest request, HttpServletResponse response, byte[] html, Optional<Instant> changesAt)
            throws IOException {
        toEveryone(request, response, html, HTML, changesAt);
    }

    /** As {@link #toEveryone(HttpServletRequest, HttpServletResponse, byte[], Optional)}, of what is not a page. */
    public void toEveryone(
            HttpServletRequest request,
            HttpServletResponse response,
            byte[] text,
            String contentType,
            Optional<Instant> changesAt)
            throws IOException {
        if (request.getAttribute(SLOT) instanceof PageCache.Slot slot) {
            var parcel = Parcel.gzipped(text, contentType, Gzip.Effort.KEPT);
            slot.keep(parcel, changesAt);
            parcel.send(request, response, Caching.ASK_EVERY_TIME);
        } else {
            Parcel.gzipped(text, contentType, Gzip.Effort.ONCE).send(request, response, Caching.ASK_EVERY_TIME);
        }
    }

    /**
     * A file any stranger gets at this address, such as a PDF.
     *
     * @param changesAt when the clock alone will change it; empty: never
     */
    public void fileToEveryone(
            HttpServletRequest request,
            HttpServletResponse response,
            byte[] bytes,
            String contentType,
            Optional<Instant> changesAt)
            throws IOException {
        var parcel = Parcel.asIs(bytes, contentType);
        if (request.getAttribute(SLOT) instanceof PageCache.Slot slot) slot.keep(parcel, changesAt);
        parcel.send(request, response, Caching.ASK_EVERY_TIME);
    }

    /** A file for one reader's eyes. Kept nowhere. */
    public void fileToOneReader(
            HttpServletRequest request, HttpServletResponse response, byte[] bytes, String contentType)
            throws IOException {
        Parcel.asIs(bytes, contentType).send(request, response, Caching.NEVER);
    }

    /** The page of one reader, or of one moment: an error, a form with a token. Kept nowhere. */
    public void toOneReader(HttpServletRequest request, HttpServletResponse response, HttpStatus status, byte[] html)
            throws IOException {
        response.setStatus(status.value());
        Parcel.gzipped(html, HTML, Gzip.Effort.ONCE).send(request, response, Caching.NEVER);
    }

    /** A page made for one reader, who gets the same again by going back. Asked for anew it is made anew. */
    public void toReturningReader(HttpServletRequest request, HttpServletResponse response, byte[] html)
            throws IOException {
        Parcel.gzipped(html, HTML, Gzip.Effort.ONCE).send(request, response, Caching.FOR_RETURN);
    }
}
