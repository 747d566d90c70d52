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

    private static final Pattern LINE_ENDS = Pattern.compile("\\s+");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>|&nbsp;");

    /** @throws InvalidValue for a missing title or a text over its limit */
    public EditionText {
        title = line(title);
        lead = legible(lead).strip();
        if (title.isEmpty()) throw new InvalidValue("title-empty");
        if (title.length() > TITLE_MAX) throw new InvalidValue("title-long", TITLE_MAX, title.length());
        if (lead.length() > LEAD_MAX) throw new InvalidValue("lead-long", LEAD_MAX, lead.length());
        if (body.length() > BODY_MAX) throw new InvalidValue("body-long", BODY_MAX, body.length());
        body = RichText.clean(legible(body)).strip();
    }

    /** Without a word in it: such a text is not published. */
    public boolean bodyIsEmpty() {
        return TAGS.matcher(body).replaceAll("").isBlank();
    }

    private static String line(String text) {
        return LINE_ENDS.matcher(legible(text)).replaceAll(" ").strip();
    }

    /** Without what PostgreSQL, XML or a screen reader would stumble over; tab and line ends stay. */
    private static String legible(String text) {
        return text.codePoints().allMatch(EditionText::isLegible)
                ? text
                : text.codePoints()
                        .filter(EditionText::isLegible)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** A lone half of a surrogate pair comes as itself. */
    private static boolean isLegible(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || !(Character.isISOControl(letter)
                        || letter == 0xFFFE
                        || letter == 0xFFFF
                        || (letter >= 0xD800 && letter <= 0xDFFF));
    }
}
