package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import org.zaedno.content.language.Slug;

/**
 * The headings inside a text. Each gets an address of its own on the way out, made of its words, so that it stays the same
 * as long as they do and wherever else the text is changed.
 *
 * @param html the text with its headings addressed
 * @param entries those of the upper level, each with those below it
 */
record Headings(String html, List<Entry> entries) {
    private static final Pattern HEADING = Pattern.compile("<h([23])>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** @param text plain */
    record Entry(String id, String text, List<Entry> inside) {
        Entry alone() {
            return new Entry(id, text, List.of());
        }
    }

    /**
     * @param html sanitised: headings are of two levels and bear nothing
     * @param part where the text stands; its addresses begin with it
     * @param below whether the part has a heading itself, so that those inside go one level down
     */
    static Headings in(String html, String part, boolean below) {
        if (!html.contains("<h2>") && !html.contains("<h3>")) return new Headings(html, List.of());
        var taken = new HashSet<>(Set.of(part + "-h"));
        var entries = new ArrayList<Entry>();
        var out = new StringBuilder();
        var heading = HEADING.matcher(html);
        while (heading.find()) {
            var words = HtmlUtils.htmlUnescape(TAG.matcher(heading.group(2)).replaceAll(""));
            var id = address(part, words, taken);
            boolean upper = heading.group(1).equals("2");
            int level = (upper ? 2 : 3) + (below ? 1 : 0);
            heading.appendReplacement(out, "");
            out.append("<h" + level + " id=\"" + id + "\">" + heading.group(2) + "</h" + level + ">");
            if (upper || entries.isEmpty()) entries.add(new Entry(id, words, new ArrayList<>()));
            else entries.getLast().inside().add(new Entry(id, words, List.of()));
        }
        heading.appendTail(out);
        return new Headings(out.toString(), entries);
    }

    private static String address(String part, String words, Set<String> taken) {
        var wished = part + "-" + Slug.from(words);
        var id = wished;
        for (int number = 2; !taken.add(id); number++) id = wished + "-" + number;
        return id;
    }
}
