package org.zaedno.content.richtext;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link may lead: the web, a mail, a telephone, a place on this site. The field in the browser has the same rules. */
record Address(String value) {
    /** In characters: what all browsers and servers still take. */
    private static final int MAX_LENGTH = 2_000;

    private static final String REST = "[^\\s\\p{Z}\\p{Cntrl}\"<>\\\\]";
    private static final Pattern KNOWN = Pattern.compile(
            "https?://" + REST + "+|(mailto|tel):" + REST + "+|/(?![/\\\\])" + REST + "*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE =
            Pattern.compile("/files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[^/?#\\s\"'<>\\\\]{1,300}");

    static Optional<Address> of(String typed) {
        var address = typed.strip().replace(" ", "%20");
        return address.length() <= MAX_LENGTH && KNOWN.matcher(address).matches()
                ? Optional.of(new Address(address))
                : Optional.empty();
    }

    /** The id of the file of ours that is at this address. */
    Optional<String> file() {
        var file = FILE.matcher(value);
        return file.matches() ? Optional.of(file.group(1)) : Optional.empty();
    }

    boolean isSecure() {
        return value.regionMatches(true, 0, "https://", 0, 8);
    }
}
