package org.zaedno.search.query;

import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds out that the keyboard was set to the other language: hardly anything occurs as it is typed, nearly all as it is decoded. */
final class OtherKeyboard {

    /** Of the letters. Short words occur by chance in every reading. */
    private static final double NEARLY_ALL = 0.75;

    /** By so much more must be known when decoded. */
    private static final double MORE = 0.4;

    private final Vocabulary vocabulary;
    private final Occurrences occurrences;

    OtherKeyboard(Vocabulary vocabulary, Occurrences occurrences) {
        this.vocabulary = vocabulary;
        this.occurrences = occurrences;
    }

    /** Where nothing occurs as it is typed, less will do, if it is not by chance. */
    private static final double NOTHING = 0.1;

    private static final double SOME = 0.3;

    /** In letters. A word of so many does not occur by chance. */
    private static final int TELLING = 5;

    /** @param known the share of its letters that occurs as decoded */
    record Decoded(String text, double known) {}

    /** @param known the share of letters that occurs as it is typed */
    Optional<Decoded> decode(String typed, double known) {
        var readings = readings(typed);
        if (readings.isEmpty()) return Optional.empty();
        var words = readings.stream().map(Typed::words).toList();
        occurrences.ask(words.stream().flatMap(List::stream).map(Typed::plain).toList());
        var decoded = new ArrayList<Decoded>();
        for (int n = 0; n < readings.size(); n++) {
            double share = occurrences.share(words.get(n));
            if (tells(words.get(n), share, known)) decoded.add(new Decoded(readings.get(n), share));
        }
        return decoded.size() < 2 ? decoded.stream().findFirst() : Optional.of(best(decoded));
    }

    private boolean tells(List<Typed> words, double share, double before) {
        if (share >= NEARLY_ALL && share >= before + MORE) return true;
        return before <= NOTHING
                && share >= SOME
                && words.stream().anyMatch(word -> word.plain().length() >= TELLING && occurrences.known(word.plain()));
    }

    /** The keyboards differ in a few letters, so several may fit: what is known best, and together. */
    private Decoded best(List<Decoded> decoded) {
        var together = vocabulary.holding(decoded.stream()
                .<Clause>map(one -> new Clause.All(Typed.words(one.text()).stream()
                        .map(word -> Occurrences.anyForm(word.plain()))
                        .toList()))
                .toList());
        return decoded.stream()
                .max(Comparator.comparingDouble(Decoded::known)
                        .thenComparing(one -> together.get(decoded.indexOf(one)))
                        .thenComparing(one -> commonness(one.text())))
                .orElseThrow();
    }

    private double commonness(String text) {
        var words = Typed.words(text).stream().map(Typed::plain).toList();
        return occurrences.documents(words).stream().mapToDouble(Math::log1p).sum();
    }

    /** By each keyboard the whole, and the whole without what occurs as it is typed: an abbreviation is right on either. */
    private List<String> readings(String typed) {
        boolean english = letters(typed, CYRILLIC) > letters(typed, LATIN);
        var readings = new LinkedHashSet<String>();
        for (var keyboard : Keyboard.values()) {
            UnaryOperator<String> decode = english ? keyboard::inEnglish : keyboard::inBulgarian;
            readings.add(decode.apply(typed));
            readings.add(Arrays.stream(typed.split(" ", -1))
                    .map(part -> occurs(part) ? part : decode.apply(part))
                    .collect(joining(" ")));
        }
        readings.removeIf(typed::equalsIgnoreCase);
        return List.copyOf(readings);
    }

    private boolean occurs(String part) {
        var words = Typed.words(part);
        return !words.isEmpty() && words.stream().allMatch(word -> occurrences.known(word.plain()));
    }

    private static long letters(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == script)
                .count();
    }
}
