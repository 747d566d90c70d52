package org.zaedno.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One question, by one reader, at one moment.
 *
 * @param now embargoes are compared with it
 * @param text as a person typed it; blank browses, newest first. "In quotes" is a phrase, a leading minus excludes.
 * @param reading whether words may be repaired and other names looked for
 * @param limit hits on this page; zero asks for counts only
 * @throws InvalidSearch when a limit is passed
 */
public record SearchRequest(
        Reader reader,
        Instant now,
        String text,
        Filters filters,
        Scope scope,
        Sort sort,
        Reading reading,
        int offset,
        int limit) {

    /** In characters. Longer than any title in the hub; it bounds the work of one question. */
    public static final int TEXT_MAX = 200;

    /** Hits on one page. Each costs a highlighted passage. */
    public static final int LIMIT_MAX = 50;

    /** How deep paging goes, {@code offset + limit}. Elasticsearch's own default (index.max_result_window). */
    public static final int WINDOW_MAX = 10_000;

    public SearchRequest {
        if (text.length() > TEXT_MAX) throw new InvalidSearch("The text is longer than " + TEXT_MAX + " characters");
        if (limit < 0 || limit > LIMIT_MAX) throw new InvalidSearch("A page holds 0 to " + LIMIT_MAX + " hits");
        if (offset < 0 || offset > WINDOW_MAX - limit) throw new InvalidSearch("Pages end at hit " + WINDOW_MAX);
        now = now.truncatedTo(ChronoUnit.MICROS);
    }
}
