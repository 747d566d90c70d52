package org.zaedno.content.files;

import java.util.regex.Pattern;

/** SHA-256 of some bytes, in hexadecimal digits: their name in the store. */
public record ContentHash(String hex) {
    private static final Pattern SYNTAX = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SYNTAX.matcher(hex).matches()) throw new IllegalArgumentException("No SHA-256: " + hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
