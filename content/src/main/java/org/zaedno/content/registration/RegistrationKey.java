package org.zaedno.content.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hub's own key behind every personal link. Kept beside the database and never in it: who has a copy of the
 * database alone can make no link. Hubs that share a database share the key.
 */
public final class RegistrationKey {
    /** In bytes; what HMAC-SHA256 can use. */
    private static final int LENGTH = 32;

    private static final String HMAC = "HmacSHA256";

    private final byte[] bytes;

    private RegistrationKey(byte[] bytes) {
        if (bytes.length < LENGTH) throw new IllegalArgumentException("A key of fewer than " + LENGTH + " bytes");
        this.bytes = bytes;
    }

    /** As a setting gives it. @throws IllegalArgumentException for fewer than 32 bytes in Base64 */
    public static RegistrationKey of(String base64) {
        return new RegistrationKey(Base64.getDecoder().decode(base64.strip()));
    }

    /** From this file, readable to its owner only; made at the first start. */
    public static RegistrationKey in(Path file) {
        var random = new byte[LENGTH];
        new SecureRandom().nextBytes(random);
        try {
            var made = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "registration-",
                    ".key",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(made, Base64.getEncoder().encodeToString(random), StandardOpenOption.SYNC);
            try {
                Files.createLink(file, made); // whole or not at all, and never over a key in use
            } catch (FileAlreadyExistsException known) {
                // made at an earlier start
            } finally {
                Files.delete(made);
            }
            return of(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** A mark on this text that only holders of the key can make; another one for each purpose, never a link's secret. */
    public byte[] seal(String purpose, String text) {
        return hmac(hmac(bytes, "seal/" + purpose), text);
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "RegistrationKey[hidden]";
    }
}
