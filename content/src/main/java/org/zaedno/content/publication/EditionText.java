package org.zaedno.content.publication;

import java.util.regex.Pattern;
import org.zaedno.content.tenancy.InvalidValue;

/** The words of one edition. Title and lead are plain text; the body is HTML, always passed through the sanitiser. */
public record EditionText(String title, String lead, String body) {
    /** In characters: what a search engine and a link preview still show on two lines. */
    public static final int TITLE_MAX = 160;
    /** In characters: about four lines of the standfirst. */
    public static final int LEAD_MAX = 600;
    /** In characters of HTML: some forty printed pages; more is a resource with a file. */
    public static final int BODY_MAX = 100_000;

    /** All but tab and line ends: nothing that PostgreSQL, XML or a screen reader would stumble over. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]|\\p{Cs}");

    private static final Pattern TAGS = Pattern.compile("<[^>]*>|&nbsp;");

    /** @throws InvalidValue for a missing title or a text over its limit */
    public EditionText {
        title = line(title);
        lead = CONTROLS.matcher(lead).replaceAll("").strip();
        if (title.isEmpty()) throw new InvalidValue("title-empty");
        if (title.length() > TITLE_MAX) throw new InvalidValue("title-long", TITLE_MAX, title.length());
        if (lead.length() > LEAD_MAX) throw new InvalidValue("lead-long", LEAD_MAX, lead.length());
        if (body.length() > BODY_MAX) throw new InvalidValue("body-long", BODY_MAX, body.length());
        body = RichText.clean(CONTROLS.matcher(body).replaceAll("")).strip();
    }

    /** Without a word in it: such a text is not published. */
    public boolean bodyIsEmpty() {
        return TAGS.matcher(body).replaceAll("").isBlank();
    }

    private static String line(String text) {
        return CONTROLS.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
