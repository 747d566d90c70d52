package org.zaedno.content.theme;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies a theme. */
public record ThemeId(UUID value) implements UuidId {
    public static ThemeId fresh() {
        return new ThemeId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<ThemeId> parse(String text) {
        try {
            return Optional.of(new ThemeId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
