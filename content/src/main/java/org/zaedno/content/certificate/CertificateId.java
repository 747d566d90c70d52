package org.zaedno.content.certificate;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** A certificate. Says nothing to who holds it: they have a {@link CertificateCode}. */
public record CertificateId(UUID value) implements UuidId {
    public static CertificateId fresh() {
        return new CertificateId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<CertificateId> parse(String text) {
        try {
            return Optional.of(new CertificateId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
