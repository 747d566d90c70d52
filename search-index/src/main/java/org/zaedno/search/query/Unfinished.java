package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.search.analysis.StemmedText;

/** A last word that is not typed to its end is looked for in the ways in which it goes on. */
final class Unfinished {

    private static final StemmedText LOOSE = StemmedText.withoutStopWords();

    /** Different ways, the commonest; more is no beginning of a word but a letter or two. */
    private static final int ENDINGS = 8;

    static Loose last(Loose words, List<String> endings) {
        if (endings.isEmpty() || words.isEmpty()) return words;
        var last = words.words().getLast();
        var ways = new ArrayList<Loose.Way>();
        endings.stream()
                .flatMap(ending -> Words.of(ending, LOOSE).list().stream())
                .filter(word -> ways.stream().noneMatch(way -> way.word().stem().equals(word.stem())))
                .limit(ENDINGS)
                .forEach(word -> ways.add(Loose.Way.asWritten(word)));
        ways.addAll(last.ways());
        var all = new ArrayList<>(words.words());
        all.set(all.size() - 1, new Loose.Wanted(ways));
        return new Loose(all, words.named());
    }

    private Unfinished() {}
}
