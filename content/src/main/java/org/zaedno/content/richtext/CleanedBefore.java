package org.zaedno.content.richtext;

import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What texts became when they were cleaned, by their very letters: one read a thousand times is taken apart once. What has
 * not been asked for longest goes first. Safe for many threads.
 */
final class CleanedBefore {
    /** In characters, of what came and what it became: some four megabytes. Forty texts of the longest, a thousand of the usual. */
    static final int ROOM = 2_000_000;

    private final LinkedHashMap<String, String> texts = new LinkedHashMap<>(16, 0.75f, true);
    private int held;

    synchronized Optional<String> find(String html) {
        return Optional.ofNullable(texts.get(html));
    }

    synchronized void keep(String html, String cleaned) {
        if (weight(html, cleaned) > ROOM / 4 || texts.containsKey(html)) return;
        // Mostly both say the same: then it is kept once.
        texts.put(html, html.equals(cleaned) ? html : cleaned);
        held += weight(html, cleaned);
        while (held > ROOM) {
            var eldest = texts.pollFirstEntry();
            held -= weight(eldest.getKey(), eldest.getValue());
        }
    }

    synchronized int held() {
        return held;
    }

    private static int weight(String html, String cleaned) {
        return html.length() + (html.equals(cleaned) ? 0 : cleaned.length());
    }
}
