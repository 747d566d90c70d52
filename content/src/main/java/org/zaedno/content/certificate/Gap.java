package org.zaedno.content.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is filled into the words of a certificate. */
public enum Gap {
    NAME,
    EVENT,
    WHEN,
    WHERE,
    HOURS,
    ORGANISER;

    /** As stored and as in keys of translations. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String token() {
        return "{{" + key() + "}}";
    }

    public static Optional<Gap> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
