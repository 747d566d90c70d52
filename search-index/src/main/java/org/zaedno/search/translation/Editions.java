package org.zaedno.search.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.search.SearchDocument;

/** The items from which translations are learned: those that came last, up to a bound. Thread-safe. */
final class Editions {

    /**
     * In characters, of both languages together. About a million words: a tenth of that taught lohelp-dev all but as well, and
     * more would cost memory while learning. At most 2 bytes each.
     */
    static final long CHARACTERS_MAX = 8_000_000;

    private record Text(String title, String lead, String text) {
        static Text of(SearchDocument document) {
            return new Text(document.title(), document.lead(), document.text());
        }

        long characters() {
            return title.length() + lead.length() + text.length();
        }
    }

    private record Both(Text bulgarian, Text english) {
        /** Only when there are both. Easy Bulgarian says less than the English edition, so it is no translation. */
        static Optional<Both> of(List<SearchDocument> documents) {
            return in("bg", documents)
                    .flatMap(bulgarian -> in("en", documents).map(english -> new Both(bulgarian, english)));
        }

        private static Optional<Text> in(String language, List<SearchDocument> documents) {
            return documents.stream()
                    .filter(document -> document.language().equals(language))
                    .findFirst()
                    .map(Text::of);
        }

        long characters() {
            return bulgarian.characters() + english.characters();
        }

        Stream<Pair> pairs() {
            var pairs = new ArrayList<Pair>();
            pairs.add(new Pair(bulgarian.title, english.title));
            pairs.addAll(Alignment.of(bulgarian.lead, english.lead));
            pairs.addAll(Alignment.of(bulgarian.text, english.text));
            return pairs.stream();
        }
    }

    private final long most;
    private final Map<String, Both> items = new LinkedHashMap<>();
    private long characters;

    /** @param most in characters */
    Editions(long most) {
        this.most = most;
    }

    /** @return whether that made a difference */
    synchronized boolean put(String item, List<SearchDocument> documents) {
        var now = Both.of(documents);
        if (now.equals(Optional.ofNullable(items.get(item)))) return false;
        remove(item);
        now.ifPresent(both -> {
            items.put(item, both);
            characters += both.characters();
        });
        while (characters > most) remove(items.keySet().iterator().next());
        return true;
    }

    /** As they are at this moment; aligned while they are read. */
    synchronized Stream<Pair> pairs() {
        return List.copyOf(items.values()).stream().flatMap(Both::pairs);
    }

    private void remove(String item) {
        var gone = items.remove(item);
        if (gone != null) characters -= gone.characters();
    }
}
