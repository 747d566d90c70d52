package org.zaedno.hub;

import java.util.UUID;

/** Words for the titles of tests. */
public final class Unheard {

    /** Eight letters nobody wrote before. No figures: eight of them in a row are a telephone number to the gate. */
    public static String word() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .map(sign -> Character.isDigit(sign) ? 'g' + sign - '0' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Unheard() {}
}
