package org.zaedno.hub.mail;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;

/** Plain text as simple HTML: paragraphs, lines and links. Every letter of the text is escaped; nothing in it becomes a tag. */
final class LetterHtml {
    private static final Pattern BLANK = Pattern.compile("\n\\s*\n");
    /** In escaped text; what ends a sentence does not belong to the address. */
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>„“]*[^\\s<>„“.,;:!?)]");

    private static final String PAGE_STYLE =
            "margin:0;padding:24px 16px;background:#ffffff;color:#1b1b19;font:17px/1.55 Arial,Helvetica,sans-serif";
    private static final String COLUMN_STYLE = "max-width:36rem;margin:0 auto";
    private static final String FOOT_STYLE =
            "margin-top:2rem;padding-top:1rem;border-top:1px solid #d8d5cd;color:#5b584f;font-size:14px";

    private static final String LINK_STYLE = " style=\"color:#7a4b00\"";

    private LetterHtml() {}

    /** The paragraphs alone, to be coloured by the page in which they stand. */
    static String body(String plain) {
        return paragraphs(plain, "");
    }

    private static String paragraphs(String plain, String linkStyle) {
        return Arrays.stream(BLANK.split(plain.strip()))
                .map(paragraph ->
                        "<p>" + linked(escaped(paragraph.strip()), linkStyle).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    static String page(String subject, String plain, String foot, Language language) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="%s"><div style="%s">
                %s
                <div style="%s">%s</div>
                </div></body></html>
                """.formatted(
                language.tag(), escaped(subject), PAGE_STYLE, COLUMN_STYLE, body(plain), FOOT_STYLE, body(foot));
    }

    private static String linked(String escaped, String style) {
        return LINK.matcher(escaped)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        "<a href=\"" + found.group() + "\"" + style + ">" + found.group() + "</a>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
