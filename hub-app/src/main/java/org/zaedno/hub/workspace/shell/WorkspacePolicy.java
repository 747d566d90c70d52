package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a workspace page may load and run: our own files and the scripts marked with this answer's number. Flow builds
 * functions from text and sets styles on elements, hence the two „unsafe“ words; public pages have none of this.
 */
class WorkspacePolicy implements IndexHtmlRequestListener {
    /** 128 bits, as the standard asks (CSP Level 3, section 7.1). */
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                + " connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
