package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;

/** Where nothing holds all that was asked, other questions that this reader has answers to. */
final class Instead {

    /** Questions. A choice that is seen at once. */
    private static final int MOST = 3;

    /** Words left out one at a time; of a longer question the first ones. */
    private static final int LEFT_OUT = 6;

    private final Vocabulary vocabulary;
    private final Occurrences occurrences;
    private final Function<String, Clause> strictly;

    /** @param strictly how a text would be asked */
    Instead(Vocabulary vocabulary, Occurrences occurrences, Function<String, Clause> strictly) {
        this.vocabulary = vocabulary;
        this.occurrences = occurrences;
        this.strictly = strictly;
    }

    /** The nearest to what was asked first. @param repaired what it may have meant; the same where it means itself */
    List<String> of(String text, String repaired) {
        SequencedSet<String> others = new LinkedHashSet<>();
        others.add(repaired);
        others.add(withoutQuotes(repaired));
        others.addAll(withoutWords(Asked.from(repaired)));
        others.remove(text);
        others.removeIf(String::isBlank);
        var asked = List.copyOf(others);
        if (asked.isEmpty()) return List.of();
        var found = vocabulary.holding(asked.stream().map(strictly).toList());
        var answered = new ArrayList<String>();
        for (int n = 0; n < asked.size(); n++) {
            if (found.get(n) > 0 && answered.size() < MOST) answered.add(asked.get(n));
        }
        return answered;
    }

    /** A phrase word by word, and nothing excluded. */
    private static String withoutQuotes(String text) {
        var asked = Asked.from(text);
        if (asked.phrases().isEmpty() && asked.excluded().isEmpty()) return "";
        var parts = new ArrayList<>(asked.phrases());
        parts.addFirst(asked.words());
        return String.join(" ", parts).strip();
    }

    /** First all that do not occur, then one at a time. */
    private List<String> withoutWords(Asked asked) {
        var words = Typed.words(asked.words());
        if (words.size() < 2) return List.of();
        occurrences.ask(words.stream().map(Typed::plain).toList());
        var known =
                words.stream().filter(word -> occurrences.known(word.plain())).toList();
        var left = new ArrayList<>(List.of(joined(known)));
        for (int n = known.size() - 1; n >= 0 && known.size() > 1 && left.size() <= LEFT_OUT; n--) {
            var rest = new ArrayList<>(known);
            rest.remove(n);
            left.add(joined(rest));
        }
        return left;
    }

    private static String joined(List<Typed> words) {
        return String.join(" ", words.stream().map(Typed::raw).toList());
    }
}
