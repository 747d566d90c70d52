package org.zaedno.hub.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a stranger got it.
 *
 * @param address path and query
 * @param html letter by letter as it was sent
 * @param bytes packed, as they travelled
 */
record PublicPage(String address, String html, Document document, int bytes) {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Predicate<String> CARRIED = Set.of("script", "style")::contains;

    /** All places of this site the page names, in its order, fragments included. */
    List<String> links() {
        return Stream.concat(
                        document.select("[href], [src], [action]").stream()
                                .filter(element -> !element.attr("rel").equals("preconnect"))
                                .map(PublicPage::target),
                        Stream.concat(
                                document.select("[srcset]").stream().flatMap(PublicPage::widths),
                                document.select("meta[property=og:image]").stream()
                                        .map(picture -> here(picture.attr("content")))))
                .filter(link -> link.startsWith("/") || link.startsWith("#"))
                .map(link -> link.startsWith("#") ? address + link : link)
                .distinct()
                .toList();
    }

    /** Where somebody who reads can go from here. */
    List<String> ways() {
        return document.select("a[href], form[action], link[rel=alternate]").stream()
                .map(PublicPage::target)
                .filter(link -> link.startsWith("/"))
                .map(PublicPage::withoutFragment)
                .distinct()
                .toList();
    }

    boolean has(String id) {
        return document.getElementById(id) != null;
    }

    /** Levels in the order in which they are read out. */
    List<Integer> headings() {
        return document.getAllElements().stream()
                .filter(element -> HEADINGS.contains(element.normalName()))
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();
    }

    /** What the policy of the site forbids: styles and scripts that stand in the page itself, and other people's servers. */
    List<String> againstThePolicy() {
        var found = new TreeSet<String>();
        for (var element : document.getAllElements()) {
            element.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().equals("style")
                            || attribute.getKey().startsWith("on")
                            || attribute.getValue().strip().startsWith("javascript:"))
                    .forEach(attribute -> found.add(element.normalName() + " " + attribute));
            if (CARRIED.test(element.normalName()) && isCode(element)) found.add(element.outerHtml());
            if (element.normalName().matches("img|script|iframe|source|video|audio|embed|object")) {
                var source = element.attr("src");
                if (!source.isEmpty() && !source.startsWith("/")) found.add(element.outerHtml());
            }
        }
        return List.copyOf(found);
    }

    /** Pictures without words or without a size, which would push the text around when they come. */
    List<String> unpreparedPictures() {
        return document.select("img").stream()
                .filter(picture -> !picture.hasAttr("alt") || !picture.hasAttr("width") || !picture.hasAttr("height"))
                .map(Element::outerHtml)
                .toList();
    }

    Set<String> scripts() {
        return document.select("script[src]").eachAttr("src").stream().collect(Collectors.toCollection(TreeSet::new));
    }

    static String withoutFragment(String link) {
        int fragment = link.indexOf('#');
        return fragment < 0 ? link : link.substring(0, fragment);
    }

    private static String target(Element element) {
        var written = element.hasAttr("href")
                ? element.attr("href")
                : element.hasAttr("src") ? element.attr("src") : element.attr("action");
        return here(written);
    }

    /** Without the host, where it is the site's own. */
    private static String here(String written) {
        return written.replaceFirst("^http://localhost(:\\d+)?(?=/)", "");
    }

    private static Stream<String> widths(Element picture) {
        return Stream.of(picture.attr("srcset").split(","))
                .map(String::strip)
                .map(each -> each.replaceFirst("\\s.*", ""));
    }

    /** Data for machines is no code. */
    private static boolean isCode(Element element) {
        return element.normalName().equals("style")
                || !element.hasAttr("src") && !element.attr("type").equals("application/ld+json");
    }
}
