package org.zaedno.hub.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Bytes ready to be sent. Pages and texts are kept gzipped only, since nearly every browser takes them so; the few others
 * get them unpacked.
 */
record Parcel(byte[] bytes, boolean gzipped, String contentType, String etag) {

    static Parcel gzipped(byte[] plain, String contentType, Gzip.Effort effort) {
        return new Parcel(
                Gzip.pack(plain, effort),
                true,
                contentType,
                Fingerprint.of(plain).weakTag());
    }

    /** For what is compressed already. */
    static Parcel asIs(byte[] bytes, String contentType) {
        return new Parcel(bytes, false, contentType, Fingerprint.of(bytes).weakTag());
    }

    /** Sends it, or 304 where the reader has it; for HEAD all but the bytes. */
    void send(HttpServletRequest request, HttpServletResponse response, Caching caching) throws IOException {
        SitePolicy.write(response);
        response.setHeader("Cache-Control", caching.control);
        response.setHeader("Vary", caching.varies);
        boolean conditional = caching != Caching.NEVER && response.getStatus() == HttpServletResponse.SC_OK;
        if (conditional) {
            response.setHeader("ETag", etag);
            if (hasAlready(request)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentType(contentType);
        boolean packed = gzipped && Gzip.accepted(request.getHeader("Accept-Encoding"));
        if (packed) response.setHeader("Content-Encoding", "gzip");
        var body = gzipped && !packed ? Gzip.unpack(bytes) : bytes;
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }

    private boolean hasAlready(HttpServletRequest request) {
        var known = request.getHeader("If-None-Match"); // a list of tags; ours cannot be part of another
        return known != null && (known.equals("*") || known.contains(etag.substring(2)));
    }
}
