package org.zaedno.hub.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Mark;

/**
 * What stands on one sheet.
 *
 * @param owner whose text it is, beside the mark
 * @param kind what it is, in words
 * @param notice what a reader must know first
 * @param parts of the text, in reading order
 * @param foot credit and licence, under the text
 * @param shortened what is said where the text did not fit, before the address
 * @param address where the whole is, with scheme and host
 */
public record Sheet(
        Language language,
        Mark mark,
        String owner,
        String kind,
        String title,
        String lead,
        Optional<String> notice,
        List<Fact> facts,
        List<Part> parts,
        String foot,
        String shortened,
        String address,
        Instant at) {
    public record Fact(String name, String value) {}

    /**
     * @param html sanitised
     * @param candid it stands on a ground of its own
     */
    public record Part(String heading, String html, boolean candid) {}
}
