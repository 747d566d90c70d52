package org.zaedno.content.mail;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies one mail to one person for one fact. */
public record MailId(UUID value) implements UuidId {
    static MailId fresh() {
        return new MailId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<MailId> parse(String text) {
        try {
            return Optional.of(new MailId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
