package org.zaedno.search;

import java.util.Optional;

/**
 * One completion of what is being typed: a text to search for, or the title of something that can be opened right away.
 *
 * @param opens present when the text is a title
 */
public record Suggestion(String text, Optional<Destination> opens) {

    /** Where a suggested title leads. */
    public record Destination(String item, String kind, String language, String address) {}
}
