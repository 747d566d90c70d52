package org.zaedno.content.publication;

import java.util.regex.Pattern;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.richtext.RichText;
import org.zaedno.content.tenancy.InvalidValue;

/** The words of one edition. Title and lead are plain text; the body is HTML, always passed through the sanitiser. */
public record EditionText(String title, String lead, String body) {
    /** In characters: what a search engine and a link preview still show on two lines. */
    public static final int TITLE_MAX = 160;
    /** In characters: about four lines of the standfirst. */
    public static final int LEAD_MAX = 600;
    /** In characters of HTML: some forty printed pages; more is a resource with a file. */
    public static final int BODY_MAX = 100_000;

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    /** @throws InvalidValue for a missing title or a text over its limit */
    public EditionText {
        title = TypedText.line(title);
        lead = TypedText.fit(lead).strip();
        if (TypedText.saysNothing(title)) throw new InvalidValue("title-empty");
        if (title.length() > TITLE_MAX) throw new InvalidValue("title-long", TITLE_MAX, title.length());
        if (lead.length() > LEAD_MAX) throw new InvalidValue("lead-long", LEAD_MAX, lead.length());
        requireFits(body);
        body = RichText.clean(body).strip();
        requireFits(body); // signs that become entities make it longer
    }

    /** Without a word in it: such a text is not published. */
    public boolean bodyIsEmpty() {
        return TypedText.saysNothing(TAGS.matcher(body).replaceAll(""));
    }

    private static void requireFits(String body) {
        if (body.length() > BODY_MAX) throw new InvalidValue("body-long", BODY_MAX, body.length());
    }
}
