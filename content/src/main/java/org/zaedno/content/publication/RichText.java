package org.zaedno.content.publication;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.zaedno.content.language.TypedText;

/** The HTML an editor's text may hold. Everything is passed through it when written and again when shown. */
final class RichText {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "b",
                    "i",
                    "u",
                    "sup",
                    "sub")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9][0-9]?"))
            .onElements("th", "td")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("nofollow", "noopener")
            .allowTextIn("table")
            .toFactory();

    private static final PolicyFactory NO_MARKUP = new HtmlPolicyBuilder().toFactory();

    /** Closing what was left open in the wrong place can need a second look, seldom a third. */
    private static final int PASSES = 5;

    /** The sanitiser writes emoji as entities; as themselves they are shorter and can be found. */
    private static final Pattern FOUR_BYTES = Pattern.compile("&#x(1?[0-9a-f]{5});");

    private RichText() {}

    /** Cleaning what is clean changes nothing. */
    static String clean(String html) {
        var cleaned = html;
        for (int pass = 1; pass <= PASSES; pass++) {
            var again = once(cleaned);
            if (again.equals(cleaned)) return cleaned;
            cleaned = again;
        }
        return once(NO_MARKUP.sanitize(cleaned));
    }

    private static String once(String html) {
        var safe = POLICY.sanitize(TypedText.fit(html));
        if (!safe.contains("&#x")) return TypedText.fit(safe);
        return TypedText.fit(FOUR_BYTES
                .matcher(safe)
                .replaceAll(entity -> Character.toString(Integer.parseInt(entity.group(1), 16))));
    }
}
