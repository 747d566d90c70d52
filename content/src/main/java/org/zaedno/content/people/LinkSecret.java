package org.zaedno.content.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes a one-time link a key: an invitation, a new password. Only its hash is stored; its text form hides it. */
public record LinkSecret(String value) {
    /** In bytes; 256 bits. */
    private static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkSecret fresh() {
        var random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** SHA-256: a secret of this length needs no slow hash. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "LinkSecret[hidden]";
    }
}
