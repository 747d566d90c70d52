package org.zaedno.hub.workspace.kit;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * From what the rich-text field writes to the HTML we keep: paragraphs, no empty ones, headings from the second level
 * on. Done again it changes nothing, so text that is only opened and saved stays as it is. What is dangerous is the
 * sanitiser's business, not this one's.
 */
final class TrixHtml {
    private static final Map<String, String> OURS = Map.of("div", "p", "h1", "h2", "b", "strong", "i", "em");
    private static final String BLOCKS = "p, h2, h3, h4, li, blockquote";

    private TrixHtml() {}

    static String clean(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        var body = document.body();
        body.select("figure, pre, script, style").remove();
        OURS.forEach((theirs, ours) -> body.select(theirs).forEach(element -> element.tagName(ours)));
        body.select("a").forEach(TrixHtml::onlyAddress);
        body.select(BLOCKS).forEach(TrixHtml::partAtEmptyLines);
        body.select("blockquote, li").forEach(TrixHtml::linesForParagraphs);
        body.select(BLOCKS).forEach(TrixHtml::trim);
        plainSpaces(body);
        body.select("blockquote + blockquote").forEach(TrixHtml::joinToFormer);
        return body.html().strip();
    }

    /** What belongs to a link is its address; the sanitiser adds the rest. */
    private static void onlyAddress(Element link) {
        var address = link.attr("href");
        link.clearAttributes().attr("href", address);
    }

    /** Two line breaks in a row are two paragraphs. */
    private static void partAtEmptyLines(Element block) {
        if (!block.nameIs("p")) return;
        var part = block;
        int breaks = 0;
        for (var node : List.copyOf(block.childNodes())) {
            if (breaks > 1 && !isBlank(node)) {
                var next = new Element("p");
                part.after(next);
                part = next;
            }
            if (!isBlank(node)) breaks = 0;
            else if (node instanceof Element) breaks++;
            if (part != block) part.appendChild(node);
        }
    }

    /** A quotation or an entry holds lines; paragraphs in it would run together in the field. */
    private static void linesForParagraphs(Element block) {
        for (var paragraph : block.select("> p")) {
            if (paragraph.previousSibling() != null) paragraph.before(new Element("br"));
            paragraph.unwrap();
        }
    }

    private static void joinToFormer(Element quotation) {
        if (!(quotation.previousSibling() instanceof Element former)) return;
        former.appendChild(new Element("br"));
        List.copyOf(quotation.childNodes()).forEach(former::appendChild);
        quotation.remove();
    }

    private static void trim(Element block) {
        while (block.lastChild() instanceof Node last && isBlank(last)) last.remove();
        while (block.firstChild() instanceof Node first && isBlank(first)) first.remove();
        if (block.childNodeSize() == 0) block.remove();
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text
                        && text.getWholeText().replace('\u00a0', ' ').isBlank()
                || node instanceof Element element && element.nameIs("br");
    }

    /** Spaces that must not break are set when the text is shown. */
    private static void plainSpaces(Element body) {
        for (var parent : body.select("body, ul, ol")) {
            parent.textNodes().stream().filter(TextNode::isBlank).toList().forEach(Node::remove);
        }
        body.forEachNode(node -> {
            if (node instanceof TextNode text)
                text.text(text.getWholeText().replace('\u00a0', ' ').replaceAll("\\s+", " "));
        });
    }
}
