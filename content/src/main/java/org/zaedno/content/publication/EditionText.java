package org.zaedno.content.publication;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.richtext.RichText;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * The words of one edition. Title and lead are plain text; the sections, by name, are HTML and always passed through
 * the sanitiser. A section without anything in it is left out, so that two texts that read alike are equal.
 */
public record EditionText(String title, String lead, Map<String, String> sections) {
    /** In characters: what a search engine and a link preview still show on two lines. */
    public static final int TITLE_MAX = 160;
    /** In characters: about four lines of the standfirst. */
    public static final int LEAD_MAX = 600;
    /** The section that most kinds have, and some have alone. */
    public static final String BODY = "body";

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    /** @throws InvalidValue for a missing title or a text over its limit */
    public EditionText {
        title = TypedText.line(title);
        lead = TypedText.fit(lead).strip();
        if (TypedText.saysNothing(title)) throw new InvalidValue("title-empty");
        if (title.length() > TITLE_MAX) throw new InvalidValue("title-long", TITLE_MAX, title.length());
        if (lead.length() > LEAD_MAX) throw new InvalidValue("lead-long", LEAD_MAX, lead.length());
        sections = cleaned(sections);
    }

    /** A text of one section, the body. */
    public EditionText(String title, String lead, String body) {
        this(title, lead, Map.of(BODY, body));
    }

    /** Empty where nothing is written. */
    public String section(String name) {
        return sections.getOrDefault(name, "");
    }

    public String body() {
        return section(BODY);
    }

    /** Without a word in it, a picture or a file: such a section is not published where it is required. */
    public boolean isEmpty(Section section) {
        var html = section(section.name());
        return !html.contains("<img")
                && TypedText.saysNothing(TAGS.matcher(html).replaceAll(""));
    }

    /** @throws InvalidValue for a section the kind does not have and for one over its own limit */
    EditionText fitting(Kind kind) {
        sections.forEach((name, html) -> {
            var section = kind.section(name).orElseThrow(() -> new InvalidValue("section-unknown", name));
            requireFits(html, section.max());
        });
        return this;
    }

    private static Map<String, String> cleaned(Map<String, String> sections) {
        var cleaned = new TreeMap<String, String>();
        sections.forEach((name, html) -> {
            requireFits(html, Section.LONG);
            var clean = RichText.clean(html).strip();
            requireFits(clean, Section.LONG); // signs that become entities make it longer
            if (!clean.isEmpty()) cleaned.put(name, clean);
        });
        return Map.copyOf(cleaned);
    }

    private static void requireFits(String html, int max) {
        if (html.length() > max) throw new InvalidValue("body-long", max, html.length());
    }
}
