package org.zaedno.hub.pictures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.zaedno.content.language.Language;
import org.zaedno.hub.look.Poster;

/**
 * A poster and where it hangs.
 *
 * @param folder what it is of, e.g. {@code items/<id>}
 */
public record Posted(String folder, Language language, Poster poster) {
    /** To be counted up with every change of how posters are drawn. */
    private static final String DRAWN = "2";
    /** In bytes of SHA-256: 96 bits tell apart all posters there will ever be. */
    private static final int FINGERPRINT = 12;

    /** Its path: another one as soon as anything on it changes. */
    public String path() {
        return "/pictures/" + folder + "/" + language.tag() + "-" + fingerprint() + ".png";
    }

    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((DRAWN + poster).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, FINGERPRINT));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
