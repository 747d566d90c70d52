package org.zaedno.hub.indexing;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The words of a sanitised text, a line for each block, so that no two blocks become one sentence. */
final class PlainText {
    private static final Pattern BLOCK_END = Pattern.compile("</(p|h[1-6]|li|blockquote|tr|td|th|caption)>|<br */?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PlainText() {}

    static String of(String html) {
        var lines = TAG.matcher(BLOCK_END.matcher(html).replaceAll("\n")).replaceAll("");
        return HtmlUtils.htmlUnescape(lines).strip();
    }
}
