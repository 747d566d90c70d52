package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Words.Word;

/** The names in a glossary, by the stems of which each is made, so that a question in any grammatical form meets them. */
final class Names {

    private static final StemmedText WHOLE = StemmedText.whole();

    /** In words. A longer name is no name but a sentence. */
    private static final int LONGEST = 8;

    private final List<Glossary.Entry> entries;
    private final Map<List<String>, Name> names = new HashMap<>();
    private int longest;

    /** @param text as the editors wrote it */
    record Name(String text, String language, Glossary.Entry entry) {

        /** What else the same is called: in this name's language first. */
        List<Name> others() {
            return all(entry)
                    .filter(other -> !other.text().equals(text))
                    .sorted(Comparator.comparing(
                                    (Name other) -> !other.language().equals(language))
                            .thenComparing(Name::text))
                    .toList();
        }

        static Stream<Name> all(Glossary.Entry entry) {
            return Stream.concat(
                    entry.bulgarian().stream().map(text -> new Name(text, "bg", entry)),
                    entry.english().stream().map(text -> new Name(text, "en", entry)));
        }
    }

    /** @param from the first word @param to behind the last one */
    record Found(int from, int to, Name name) {}

    Names(List<Glossary.Entry> entries) {
        this.entries = entries;
        entries.stream().flatMap(Name::all).forEach(name -> {
            var stems = Words.of(name.text(), WHOLE).stems();
            if (stems.isEmpty() || stems.size() > LONGEST) return;
            names.putIfAbsent(stems, name);
            longest = Math.max(longest, stems.size());
        });
    }

    /** Whether these are the names of just these entries. */
    boolean of(List<Glossary.Entry> others) {
        return entries == others || entries.equals(others);
    }

    /** From the left, the longest first, none inside another. */
    List<Found> in(List<Word> words) {
        var found = new ArrayList<Found>();
        var stems = words.stream().map(Word::stem).toList();
        for (int from = 0; from < stems.size(); ) {
            var longestHere = at(stems, from);
            longestHere.ifPresent(found::add);
            from = longestHere.map(Found::to).orElse(from + 1);
        }
        return found;
    }

    private Optional<Found> at(List<String> stems, int from) {
        for (int to = Math.min(stems.size(), from + longest); to > from; to--) {
            var name = names.get(stems.subList(from, to));
            if (name != null) return Optional.of(new Found(from, to, name));
        }
        return Optional.empty();
    }

    /** All words of all names: they are not misspelt, whether they occur or not. */
    boolean holds(String stem) {
        return names.keySet().stream().anyMatch(stems -> stems.contains(stem));
    }
}
