package org.zaedno.search.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Every way in which a word in Latin letters can be meant in Bulgarian ones: officially (Transliteration Act of 2009) and as people
 * write to each other. Neither can be undone by rule alone, so this is a set of words, which is then compared with those that occur.
 */
public final class LatinReadings {

    /** In letters. Longer than any Bulgarian word; it bounds the pattern. */
    private static final int LONGEST = 40;

    /**
     * In letters. The readings of a piece multiply with its length; words that people write seldom have a chain of signs that run
     * into each other of more than five. A longer one is cut here, and loses only the signs that would run across.
     */
    private static final int PIECE_MAX = 6;

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]*");
    private static final Map<String, List<String>> MEANT = meant();
    private static final int LONGEST_SIGN =
            MEANT.keySet().stream().mapToInt(String::length).max().orElseThrow();

    static boolean isLatin(String word) {
        return LATIN.matcher(word).matches();
    }

    /**
     * A regular expression of letters, brackets and bars. The word is cut where no sign of several letters runs across, and each
     * piece is written out in all its readings: so it grows with the word and not with the number of readings of the whole.
     *
     * @return nothing for what cannot be a Bulgarian word
     */
    static Optional<String> of(String word) {
        if (word.length() > LONGEST || !isLatin(word)) return Optional.empty();
        var pieces = new ArrayList<Set<String>>();
        for (int from = 0; from < word.length(); ) {
            int to = pieceEnd(word, from);
            var readings = readings(word.substring(from, to), new HashMap<>());
            if (readings.isEmpty()) return Optional.empty();
            pieces.add(readings);
            from = to;
        }
        return Optional.of(pieces.stream()
                .map(piece -> piece.size() == 1
                        ? piece.iterator().next()
                        : piece.stream().collect(joining("|", "(", ")")))
                .collect(joining()));
    }

    /**
     * The likeliest of them, in small letters: signs of several letters before those of one. What is no sign stays. Enough to complete
     * a word whose end is not typed yet; whole words a question reads in every way that occurs.
     */
    public static String likeliest(String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        var read = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            int length = Math.min(LONGEST_SIGN, word.length() - at);
            while (length > 1 && !MEANT.containsKey(word.substring(at, at + length))) length--;
            var sign = word.substring(at, at + length);
            read.append(MEANT.getOrDefault(sign, List.of(sign)).getFirst());
            at += length;
        }
        return read.toString();
    }

    /** Of a Bulgarian word the beginning that can be read from this; none where it begins otherwise. */
    static Optional<String> beginningOf(String bulgarian, String latin) {
        return of(latin)
                .map(Pattern::compile)
                .flatMap(readings -> IntStream.rangeClosed(1, bulgarian.length())
                        .mapToObj(length -> bulgarian.substring(0, bulgarian.length() + 1 - length))
                        .filter(beginning -> readings.matcher(beginning).matches())
                        .findFirst());
    }

    private static int pieceEnd(String word, int from) {
        int end = from + 1;
        for (int at = from; at < end; at++) {
            for (int length = 2; length <= LONGEST_SIGN && at + length <= word.length(); length++) {
                if (MEANT.containsKey(word.substring(at, at + length))) end = Math.max(end, at + length);
            }
        }
        return Math.min(end, from + PIECE_MAX);
    }

    private static Set<String> readings(String piece, Map<String, Set<String>> known) {
        if (piece.isEmpty()) return Set.of("");
        var before = known.get(piece);
        if (before != null) return before;
        var readings = new LinkedHashSet<String>();
        for (int length = 1; length <= Math.min(LONGEST_SIGN, piece.length()); length++) {
            for (var letters : MEANT.getOrDefault(piece.substring(0, length), List.of())) {
                for (var rest : readings(piece.substring(length), known)) readings.add(letters + rest);
            }
        }
        known.put(piece, readings);
        return readings;
    }

    /** Of each sign the likeliest first. */
    private static Map<String, List<String>> meant() {
        var signs = new HashMap<String, List<String>>();
        for (var line : """
                a а ъ
                b б
                c ц к
                ch ч
                d д
                dj дж
                e е
                f ф
                g г
                h х
                i и й
                ia ия я
                io ио ьо йо
                iu ю иу
                j ж й
                ja жа я
                jo жо ьо йо
                ju жу ю
                k к
                l л
                m м
                n н
                o о
                p п
                q я
                r р
                s с
                sh ш
                sht щ
                t т
                ts ц
                tz ц
                u у ъ ю
                v в ж
                w в ш
                x х ж ь кс
                y й ъ ь и у
                ya я
                yo ьо йо
                yu ю
                z з
                zh ж
                4 ч
                6 ш
                6t щ
                """.split("\n")) {
            var parts = new ArrayList<>(List.of(line.split(" ")));
            signs.put(parts.removeFirst(), List.copyOf(parts));
        }
        return signs;
    }

    private LatinReadings() {}
}
