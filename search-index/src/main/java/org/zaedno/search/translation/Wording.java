package org.zaedno.search.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.zaedno.search.analysis.StemmedText;

/**
 * The words of one language, counted through by their stems; knows the form in which each is written most. Dates and quantities are
 * the same in each language and say nothing about the words beside them: „Детство 2025“ is no 2025.
 */
final class Wording {

    private final StemmedText analysis;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Integer>> forms = new ArrayList<>();
    /** Where a word has more stems than one, the others stand for the first. */
    private final Map<String, Integer> otherStems = new HashMap<>();

    Wording(StemmedText analysis) {
        this.analysis = analysis;
    }

    /** The numbers of the words that tell something, in their order; not yet known words are numbered. */
    int[] take(String text) {
        var taken = new ArrayList<Integer>();
        try (var stream = analysis.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            boolean word = false;
            while (stream.incrementToken()) {
                if (position.getPositionIncrement() == 0) {
                    if (word) otherStems.putIfAbsent(term.toString(), taken.getLast());
                    continue;
                }
                word = term.chars().anyMatch(Character::isLetter);
                if (!word) continue;
                int number = number(term.toString());
                forms.get(number)
                        .merge(
                                text.substring(offset.startOffset(), offset.endOffset())
                                        .toLowerCase(Locale.ROOT),
                                1,
                                Integer::sum);
                taken.add(number);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a text from memory", e);
        }
        return taken.stream().mapToInt(Integer::intValue).toArray();
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, unknown -> {
            forms.add(new HashMap<>());
            return forms.size() - 1;
        });
    }

    int size() {
        return forms.size();
    }

    /** The commonest form; of equally common ones the shortest, which is the plainest. */
    String form(int number) {
        return forms.get(number).entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(form -> form.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Each stem with its number. */
    Map<String, Integer> stems() {
        var all = new HashMap<>(otherStems);
        all.putAll(numbers);
        return all;
    }
}
