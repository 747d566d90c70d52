package org.zaedno.search.made;

import java.util.List;

/** One text in one language. @param paragraphs without mark-up, never empty */
public record MadeText(String language, String title, String lead, List<String> paragraphs) {
    public MadeText {
        paragraphs = List.copyOf(paragraphs);
    }
}
