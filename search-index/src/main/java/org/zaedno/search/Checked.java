package org.zaedno.search;

import java.util.Set;

/** What the records of this package ask of their texts. */
final class Checked {

    /** Characters of an id, slug, kind or token. Above every UUID and slug, far below Lucene's 32,766 bytes per term. */
    static final int KEY_MAX = 200;

    static String key(String name, String value) {
        if (value.isBlank()) throw new IllegalArgumentException(name + " is blank");
        return text(name, value, KEY_MAX);
    }

    static Set<String> keys(String name, Set<String> values) {
        values.forEach(value -> key(name, value));
        return Set.copyOf(values);
    }

    static String text(String name, String value, int max) {
        if (value.length() > max) throw new IllegalArgumentException(name + " is longer than " + max + " characters");
        return value;
    }

    private Checked() {}
}
