package org.zaedno.hub.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zaedno.hub.paper.Block.Piece;

/** Reads sanitised HTML as paper wants it: paragraphs and entries, strong words and others. Pictures stay on the site. */
final class Blocks {
    /** Without the one that does not break. */
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

    private final List<Block> blocks = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private String label = "";
    private int list;

    private Blocks() {}

    static List<Block> of(String html) {
        var reading = new Blocks();
        reading.inside(Jsoup.parseBodyFragment(html).body(), false);
        reading.end();
        return reading.blocks;
    }

    private void inside(Element element, boolean strong) {
        int number = 0;
        for (var child : element.childNodes()) {
            if (child instanceof Element entry && entry.nameIs("li")) {
                number++;
                entry(entry, element.nameIs("ol") ? number + "." : "•", strong);
            } else read(child, strong);
        }
    }

    private void read(Node node, boolean strong) {
        switch (node) {
            case TextNode text -> words(SPACES.matcher(text.getWholeText()).replaceAll(" "), strong);
            case Element element -> {
                switch (element.normalName()) {
                    case "figure", "img" -> {}
                    case "br" -> words(" ", strong);
                    case "strong", "b" -> inside(element, true);
                    case "h1", "h2", "h3", "h4" -> apart(element, true);
                    case "ul", "ol" -> {
                        end();
                        list++;
                        inside(element, strong);
                        label = "";
                    }
                    case "td", "th" -> {
                        inside(element, strong || element.nameIs("th"));
                        words(" ", strong);
                    }
                    case "p", "blockquote", "tr", "div", "caption" -> apart(element, strong);
                    default -> inside(element, strong);
                }
            }
            default -> {}
        }
    }

    private void entry(Element entry, String mark, boolean strong) {
        end();
        label = mark;
        inside(entry, strong);
        end();
    }

    /** What follows inside an entry goes on with it. */
    private void apart(Element element, boolean strong) {
        if (label.isEmpty()) end();
        else words(" ", strong);
        inside(element, strong);
        if (label.isEmpty()) end();
        else words(" ", strong);
    }

    private void words(String text, boolean strong) {
        pieces.add(new Piece(text, strong ? Style.STRONG : Style.TEXT));
    }

    private void end() {
        if (pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
            blocks.add(new Block(label, label.isEmpty() ? 0 : list, List.copyOf(pieces)));
        }
        pieces = new ArrayList<>();
        label = "";
    }
}
