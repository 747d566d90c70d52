package org.zaedno.hub.delivery;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a browser may do with anything the public site sends. The same for strangers, readers, errors and files. Two sites
 * may play films in a frame, which {@code embed.js} makes when a reader asks for it.
 */
public final class SitePolicy {
    public static final String CONTENT_SECURITY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " script-src 'self'; connect-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Nobody outside learns what is being read here. */
    public static final String REFERRER = "same-origin";

    /** No page of the site looks through a camera or listens; the one that does says so itself. */
    private static final String PERMISSIONS = "Permissions-Policy";

    private SitePolicy() {}

    static void write(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!response.containsHeader(PERMISSIONS))
            response.setHeader(PERMISSIONS, "camera=(), microphone=(), geolocation=()");
        // A door that is stricter, because its address is a key, has said so already.
        if (!response.containsHeader("Referrer-Policy")) response.setHeader("Referrer-Policy", REFERRER);
    }
}
