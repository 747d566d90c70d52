package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zaedno.search.Repair;

/**
 * Repairs a question whose words do not occur: the wrong keyboard first, because it spoils the whole question, then word by word.
 * A word that occurs is never touched.
 */
final class Repairs {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]*");

    /** In letters: shorter words are near to everything. */
    private static final int SHORTEST = 4;

    private final Vocabulary vocabulary;

    Repairs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What was meant; the same text where nothing had to be or could be repaired. */
    Repaired repair(String typed) {
        var words = words(typed);
        if (words.isEmpty() && !typed.isBlank() || words.stream().noneMatch(this::tells)) {
            var decoded = otherKeyboard(typed, words);
            if (decoded.isPresent()) return decoded.get();
        }
        boolean english = words.stream().anyMatch(word -> isLatin(word) && tells(word));
        var repairs = new ArrayList<Repair>();
        var meant = new StringBuilder();
        Matcher word = WORD.matcher(typed);
        while (word.find()) {
            var repaired = repairWord(word.group().toLowerCase(java.util.Locale.ROOT), english);
            repaired.ifPresent(repairs::add);
            word.appendReplacement(
                    meant, Matcher.quoteReplacement(repaired.map(Repair::meant).orElse(word.group())));
        }
        word.appendTail(meant);
        return new Repaired(meant.toString(), repairs);
    }

    private Optional<Repair> repairWord(String word, boolean english) {
        if (vocabulary.knows(word)) return Optional.empty();
        if (isLatin(word) && !english) {
            var read = vocabulary.readAs(word);
            if (read.isPresent()) return read.map(meant -> new Repair(word, meant, Repair.Why.LATIN));
        }
        if (word.length() < SHORTEST) return Optional.empty();
        return vocabulary.near(word).map(meant -> new Repair(word, meant, Repair.Why.SPELLING));
    }

    /** Read by the keyboard by which most words occur, and more than half of them. */
    private Optional<Repaired> otherKeyboard(String typed, List<String> words) {
        String best = "";
        double most = 0.5;
        for (var keyboard : Keyboard.values()) {
            for (var decoded : List.of(keyboard.inBulgarian(typed), keyboard.inEnglish(typed))) {
                if (decoded.equalsIgnoreCase(typed)) continue;
                var meant = words(decoded);
                if (meant.stream().noneMatch(this::tells)) continue;
                double known = (double) meant.stream().filter(vocabulary::knows).count() / meant.size();
                if (known > most) {
                    most = known;
                    best = decoded;
                }
            }
        }
        if (best.isEmpty()) return Optional.empty();
        // As good by its letters alone: a phonetic keyboard and plain Latin look alike.
        return Optional.of(new Repaired(best, List.of(new Repair(typed, best, Repair.Why.KEYBOARD))));
    }

    /** Long enough to say something, and it occurs. */
    private boolean tells(String word) {
        return word.length() >= 3 && vocabulary.knows(word);
    }

    private static boolean isLatin(String word) {
        return LATIN.matcher(word).matches();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
