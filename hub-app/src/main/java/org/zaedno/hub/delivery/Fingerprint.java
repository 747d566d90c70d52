package org.zaedno.hub.delivery;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Two contents with the same one are the same content. */
record Fingerprint(String value) {
    /** In bytes of SHA-256: 96 bits, far beyond chance among the pages of one site. */
    private static final int LENGTH = 12;

    static Fingerprint of(byte[]... contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var content : contents) digest.update(content);
            var start = Arrays.copyOf(digest.digest(), LENGTH);
            return new Fingerprint(Base64.getUrlEncoder().withoutPadding().encodeToString(start));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Weak, because gzipped and plain bytes share it. */
    String weakTag() {
        return "W/\"" + value + "\"";
    }
}
