package org.zaedno.content.publication;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

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
            .matching(java.util.regex.Pattern.compile("[1-9][0-9]?"))
            .onElements("th", "td")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("nofollow", "noopener")
            .allowTextIn("table")
            .toFactory();

    private RichText() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
