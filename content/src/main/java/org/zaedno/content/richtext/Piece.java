package org.zaedno.content.richtext;

import java.util.List;
import java.util.Map;

/** What came in, without anything dangerous, before it has our form. */
sealed interface Piece {
    record Words(String text) implements Piece {}

    record Element(String name, Map<String, String> attributes, List<Piece> inside) implements Piece {
        String attribute(String wanted) {
            return attributes.getOrDefault(wanted, "");
        }
    }

    /** Everything said in these, one after the other. */
    static String wordsOf(List<Piece> pieces) {
        var words = new StringBuilder();
        collect(pieces, words);
        return words.toString();
    }

    private static void collect(List<Piece> pieces, StringBuilder words) {
        for (var piece : pieces) {
            switch (piece) {
                case Words(var text) -> words.append(text);
                case Element element -> {
                    words.append(element.name().equals("br") ? " " : "");
                    collect(element.inside(), words);
                }
            }
        }
    }
}
