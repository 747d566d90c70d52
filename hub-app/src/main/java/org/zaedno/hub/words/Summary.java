package org.zaedno.hub.words;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import org.zaedno.content.publication.PublishedEdition;

/** What a text is about, as plain words: its lead or, where nobody wrote one, its beginning. */
public final class Summary {
    /** In characters: as many as search engines and link previews show. */
    private static final int BEGINNING = 200;

    private static final Pattern NOT_WORDS = Pattern.compile("<[^>]*>|\\s+");

    private Summary() {}

    /** Empty for a text of pictures only. */
    public static String of(PublishedEdition edition) {
        var text = edition.text();
        if (!text.lead().isEmpty()) return text.lead();
        return edition.kind().sections().stream()
                .filter(section -> !text.isEmpty(section))
                .map(section -> beginning(text.section(section.name())))
                .findFirst()
                .orElse("");
    }

    private static String beginning(String html) {
        var words = HtmlUtils.htmlUnescape(NOT_WORDS.matcher(html).replaceAll(" "))
                .strip()
                .replaceAll(" {2,}", " ");
        if (words.length() <= BEGINNING) return words;
        int end = words.lastIndexOf(' ', BEGINNING);
        return words.substring(0, end < 0 ? BEGINNING : end) + "…";
    }
}
