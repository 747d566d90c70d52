package org.zaedno.content.registration;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** A question that an organiser asks. */
public record QuestionId(UUID value) implements UuidId {
    public static QuestionId fresh() {
        return new QuestionId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<QuestionId> parse(String text) {
        try {
            return Optional.of(new QuestionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
