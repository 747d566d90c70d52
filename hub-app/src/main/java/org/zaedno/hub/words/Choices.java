package org.zaedno.hub.words;

import java.util.Locale;

/** How the values of a closed list are called: a key for each. */
public final class Choices {
    private Choices() {}

    /** @param names the beginning of the keys, with its dot, e.g. {@code fact.age.} */
    public static String key(String names, Enum<?> value) {
        return names + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
