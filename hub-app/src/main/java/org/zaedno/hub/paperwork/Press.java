package org.zaedno.hub.paperwork;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Makes papers a few at a time and sends them as they are made. What is on them is personal: nothing keeps a copy. */
@Component
public class Press {
    /** Papers made at the same time: each takes a core for a moment, and pages come first. */
    private static final int AT_ONCE = 2;
    /** Those who may wait; whoever comes after them is asked to come again. */
    private static final int WAITING = 20;

    private final Semaphore making = new Semaphore(AT_ONCE, true);

    /** @param name of the file, with its ending @throws ResponseStatusException 503 when too many ask at once */
    public void send(HttpServletResponse response, String name, Consumer<OutputStream> paper) throws IOException {
        if (making.getQueueLength() >= WAITING) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        making.acquireUninterruptibly();
        try {
            response.setContentType(
                    name.endsWith(".png") ? MediaType.IMAGE_PNG_VALUE : MediaType.APPLICATION_PDF_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader("X-Robots-Tag", "noindex");
            if (name.endsWith(".pdf"))
                response.setHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
            paper.accept(response.getOutputStream());
        } catch (UncheckedIOException broken) {
            // Who closed the window is no incident of ours.
            if (DisconnectedClientHelper.isClientDisconnectedException(broken)) throw broken.getCause();
            throw broken;
        } finally {
            making.release();
        }
    }
}
