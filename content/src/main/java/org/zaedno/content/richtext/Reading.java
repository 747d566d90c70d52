package org.zaedno.content.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.richtext.Piece.Element;
import org.zaedno.content.richtext.Piece.Words;

/** Takes HTML apart as a browser would and keeps what the sanitiser lets through. */
final class Reading implements HtmlStreamEventReceiver {
    /** Nobody nests as deep by hand; what is deeper comes up to here. */
    private static final int MAX_DEPTH = 100;

    private static final Set<String> ALONE = Set.of("br", "img");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre")
            .allowElements(
                    "div", "section", "article", "main", "header", "footer", "aside", "address", "dl", "dt", "dd")
            .allowElements("strong", "b", "em", "i", "sup", "sub")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("a", "figure", "figcaption", "img")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("data-embed")
            .onElements("figure")
            .allowAttributes("colspan", "rowspan")
            .onElements("th", "td")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowTextIn("table")
            .toFactory();

    private final List<Piece> text = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private int tooDeep;

    private Reading() {}

    static List<Piece> of(String html) {
        var reading = new Reading();
        HtmlSanitizer.sanitize(html, POLICY.apply(reading));
        return reading.text;
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        var element = new Element(name, pairs(attributes), new ArrayList<>());
        if (ALONE.contains(name)) here().add(element);
        else if (open.size() == MAX_DEPTH) tooDeep++;
        else {
            here().add(element);
            open.push(element);
        }
    }

    @Override
    public void closeTag(String name) {
        if (ALONE.contains(name)) return;
        if (tooDeep > 0) tooDeep--;
        else if (!open.isEmpty() && open.peek().name().equals(name)) open.pop();
    }

    @Override
    public void text(String words) {
        here().add(new Words(TypedText.fit(words)));
    }

    private List<Piece> here() {
        return open.isEmpty() ? text : open.peek().inside();
    }

    private static Map<String, String> pairs(List<String> attributes) {
        var pairs = new HashMap<String, String>();
        for (int at = 0; at + 1 < attributes.size(); at += 2) {
            pairs.put(attributes.get(at), TypedText.fit(attributes.get(at + 1)));
        }
        return pairs;
    }
}
