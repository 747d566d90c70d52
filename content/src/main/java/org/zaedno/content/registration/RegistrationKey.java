package org.zaedno.content.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The hub's own key behind every personal link. Kept beside the database and never in it: who has a copy of the
 * database alone can make no link. Hubs that share a database share the key.
 */
public final class RegistrationKey {
    /** In bytes; what HMAC-SHA256 can use. */
    private static final int LENGTH = 32;

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

    @Override
    public String toString() {
        return "RegistrationKey[hidden]";
    }
}
