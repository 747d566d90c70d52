package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Every way in which a word in Latin letters can be meant in Bulgarian ones: officially (Transliteration Act of 2009) and as people
 * write to each other. Neither can be undone by rule alone, so this is a set of words, which is then compared with those that occur.
 */
public final class LatinReadings {

    /** In letters. Longer than any Bulgarian word; it bounds the automaton. */
    private static final int LONGEST = 40;

    private static final Map<String, List<String>> MEANT = meant();
    private static final int LONGEST_SIGN =
            MEANT.keySet().stream().mapToInt(String::length).max().orElseThrow();

    /** Deterministic and minimal enough to be compared with a list of words; empty for what is no Latin word. */
    public static Automaton of(String word) {
        if (word.length() > LONGEST) return new Automaton();
        var readings = new Automaton.Builder();
        for (int n = 0; n <= word.length(); n++) readings.createState();
        readings.setAccept(word.length(), true);
        for (int at = 0; at < word.length(); at++) {
            for (int length = 1; length <= LONGEST_SIGN && at + length <= word.length(); length++) {
                for (var letters : MEANT.getOrDefault(word.substring(at, at + length), List.of())) {
                    connect(readings, at, at + length, letters);
                }
            }
        }
        return Operations.determinize(
                Operations.removeDeadStates(readings.finish()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private static void connect(Automaton.Builder readings, int from, int to, String letters) {
        int state = from;
        for (int n = 0; n < letters.length() - 1; n++) {
            int next = readings.createState();
            readings.addTransition(state, next, letters.charAt(n));
            state = next;
        }
        readings.addTransition(state, to, letters.charAt(letters.length() - 1));
    }

    private static Map<String, List<String>> meant() {
        var signs = new LinkedHashMap<String, List<String>>();
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
                io ьо йо
                iu ю
                j ж й
                ja я
                jo ьо йо
                ju ю
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
