package org.zaedno.search.translation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.search.SearchDocument;

/** The texts from which translations are learned. Keeps the items that came last, up to a bound; those with one edition apart. Thread-safe. */
final class Editions {

    /**
     * In characters, of whole items and of those waiting for their other edition each. About a million words, from which a tenth
     * is enough to learn well; at most 2 bytes each in memory.
     */
    static final long CHARACTERS_MAX = 8_000_000;

    private enum Side {
        BULGARIAN,
        ENGLISH
    }

    private record Text(String title, String lead, String text) {
        static Text of(SearchDocument document) {
            return new Text(document.title(), document.lead(), document.text());
        }

        long characters() {
            return title.length() + lead.length() + text.length();
        }
    }

    /** Items in the order in which they came. */
    private static final class Shelf {
        private final Map<String, Map<Side, Text>> items = new LinkedHashMap<>();
        private long characters;

        void put(String item, Map<Side, Text> texts) {
            items.put(item, texts);
            characters += characters(texts);
            while (characters > CHARACTERS_MAX && items.size() > 1)
                remove(items.keySet().iterator().next());
        }

        Map<Side, Text> remove(String item) {
            var texts = items.remove(item);
            if (texts == null) return Map.of();
            characters -= characters(texts);
            return texts;
        }

        private static long characters(Map<Side, Text> texts) {
            return texts.values().stream().mapToLong(Text::characters).sum();
        }
    }

    private final Shelf whole = new Shelf();
    private final Shelf waiting = new Shelf();

    synchronized void put(SearchDocument document) {
        side(document.language()).ifPresent(side -> {
            var texts = take(document.item());
            texts.put(side, Text.of(document));
            give(document.item(), texts);
        });
    }

    synchronized void remove(String item, String language) {
        side(language).ifPresent(side -> {
            var texts = take(item);
            texts.remove(side);
            give(item, texts);
        });
    }

    synchronized void remove(String item) {
        take(item);
    }

    /** A copy of this moment; aligned as it is read. */
    synchronized Stream<Pair> pairs() {
        return List.copyOf(whole.items.values()).stream().flatMap(Editions::pairs);
    }

    /** A copy: the learning may be reading the old one. */
    private Map<Side, Text> take(String item) {
        var texts = new EnumMap<Side, Text>(Side.class);
        texts.putAll(waiting.remove(item));
        texts.putAll(whole.remove(item));
        return texts;
    }

    private void give(String item, Map<Side, Text> texts) {
        if (texts.isEmpty()) return;
        (texts.size() == Side.values().length ? whole : waiting).put(item, texts);
    }

    private static Optional<Side> side(String language) {
        return switch (language) {
            case "bg" -> Optional.of(Side.BULGARIAN);
            case "en" -> Optional.of(Side.ENGLISH);
            default -> Optional.empty(); // easy Bulgarian says less than the English edition
        };
    }

    private static Stream<Pair> pairs(Map<Side, Text> texts) {
        var bulgarian = texts.get(Side.BULGARIAN);
        var english = texts.get(Side.ENGLISH);
        var pairs = new ArrayList<Pair>();
        pairs.add(new Pair(bulgarian.title(), english.title()));
        pairs.addAll(Alignment.of(bulgarian.lead(), english.lead()));
        pairs.addAll(Alignment.of(bulgarian.text(), english.text()));
        return pairs.stream();
    }
}
