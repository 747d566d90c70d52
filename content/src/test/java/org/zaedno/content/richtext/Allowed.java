package org.zaedno.content.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The grammar once more, in the words of another parser: which element may stand in which, with which attributes. */
final class Allowed {
    private static final Set<String> INLINE = Set.of("#", "br", "a", "strong", "em", "sub", "sup");
    private static final Set<String> FLOW = Set.of("p", "ul", "ol");
    private static final Map<String, Set<String>> INSIDE = Map.ofEntries(
            Map.entry("body", Set.of("p", "h2", "h3", "ul", "ol", "blockquote", "table", "figure")),
            Map.entry("p", INLINE),
            Map.entry("h2", Set.of("#", "a", "em", "sub", "sup")),
            Map.entry("h3", Set.of("#", "a", "em", "sub", "sup")),
            Map.entry("ul", Set.of("li")),
            Map.entry("ol", Set.of("li")),
            Map.entry("li", both(INLINE, FLOW)),
            Map.entry("blockquote", FLOW),
            Map.entry("table", Set.of("caption", "thead", "tbody")),
            Map.entry("caption", Set.of("#")),
            Map.entry("thead", Set.of("tr")),
            Map.entry("tbody", Set.of("tr")),
            Map.entry("tr", Set.of("th", "td")),
            Map.entry("th", both(INLINE, FLOW)),
            Map.entry("td", both(INLINE, FLOW)),
            Map.entry("figure", Set.of("img", "figcaption", "a")),
            Map.entry("figcaption", Set.of("#", "a", "em")),
            Map.entry("a", Set.of("#", "strong", "em", "sub", "sup")),
            Map.entry("strong", Set.of("#", "em", "sub", "sup")),
            Map.entry("em", Set.of("#", "sub", "sup")),
            Map.entry("sub", Set.of("#")),
            Map.entry("sup", Set.of("#")),
            Map.entry("br", Set.of()),
            Map.entry("img", Set.of()));
    private static final Set<String> MAY_BE_EMPTY = Set.of("br", "img", "td", "th");

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "a href", Pattern.compile("(https?://|mailto:|tel:|/(?![/\\\\]))[^\\s\"<>]*", Pattern.CASE_INSENSITIVE),
            "a data-file", Pattern.compile(ID),
            "figure data-file", Pattern.compile(ID),
            "figure data-embed", Pattern.compile("https://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE),
            "img src", Pattern.compile("/files/" + ID + "/[^/\\s\"<>]+"),
            "img alt", Pattern.compile("[\\s\\S]*"),
            "th scope", Pattern.compile("col|row"),
            "cell colspan", Pattern.compile("[2-9]|[1-4][0-9]|50"),
            "cell rowspan", Pattern.compile("[2-9]|[1-4][0-9]|50"));

    private Allowed() {}

    static void assertIn(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        document.body().getAllElements().forEach(element -> assertAllowed(element, html));
        assertThat(Jsoup.parseBodyFragment(document.body().html()).body().html())
                .as("read twice")
                .isEqualTo(Jsoup.parseBodyFragment(html).body().html());
        assertThat(document.head().childNodeSize()).as("moved to the head").isZero();
    }

    private static void assertAllowed(Element element, String html) {
        var name = element.normalName();
        assertThat(INSIDE).as(html).containsKey(name);
        assertThat(element.childNodes())
                .as("in %s of %s", name, html)
                .allSatisfy(child -> assertThat(INSIDE.get(name)).contains(nameOf(child)));
        if (!MAY_BE_EMPTY.contains(name) && !name.equals("body")) {
            assertThat(element.childNodeSize()).as("in %s of %s", name, html).isPositive();
        }
        assertThat(element.attributes())
                .as("of %s in %s", name, html)
                .allSatisfy(attribute -> assertThat(attribute.getValue()).matches(pattern(name, attribute.getKey())));
        if (name.equals("figure")) assertFigure(element);
    }

    private static Pattern pattern(String element, String attribute) {
        var cell = element.equals("td") || element.equals("th");
        var of = cell && attribute.endsWith("span") ? "cell" : element;
        return ATTRIBUTES.getOrDefault(of + " " + attribute, Pattern.compile("not allowed"));
    }

    private static void assertFigure(Element figure) {
        if (figure.hasAttr("data-embed")) {
            assertThat(figure.children())
                    .singleElement()
                    .satisfies(link -> assertThat(link.attr("href")).isEqualTo(figure.attr("data-embed")));
        } else {
            assertThat(figure.child(0).attr("src")).startsWith("/files/" + figure.attr("data-file") + "/");
        }
    }

    private static String nameOf(Node node) {
        if (node instanceof TextNode) return "#";
        return node instanceof Element element ? element.normalName() : node.nodeName();
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new java.util.HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
