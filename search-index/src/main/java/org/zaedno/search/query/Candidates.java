package org.zaedno.search.query;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.search.Repair.Why;
import org.zaedno.search.query.Vocabulary.Like;
import org.zaedno.search.query.Vocabulary.Occurring;

/** Words that occur and are like those that do not: asked for all at once. */
final class Candidates {

    /** In letters: shorter words are near to everything, these need company. */
    private static final int SHORTEST = 3;

    /** In letters: only longer words may hold two slips. */
    private static final int LONG = 6;

    private final Map<Like, List<Occurring>> found = new HashMap<>();

    Candidates(Vocabulary vocabulary, List<Like> wanted) {
        var asked = wanted.stream().distinct().toList();
        if (asked.isEmpty()) return;
        var answers = vocabulary.like(asked);
        for (int n = 0; n < asked.size(); n++) found.put(asked.get(n), answers.get(n));
    }

    static Optional<Like> near(Typed word) {
        if (!word.isLetters() || word.plain().length() < SHORTEST) return Optional.empty();
        if (word.isAbbreviation() && word.plain().length() <= SHORTEST) return Optional.empty();
        return Optional.of(new Like.Near(word.plain(), word.plain().length() < LONG || word.isAbbreviation() ? 1 : 2));
    }

    static Optional<Like> reading(Typed word) {
        return LatinReadings.of(word.plain()).map(Like.Matching::new);
    }

    static Optional<Like> beginning(Typed word) {
        if (word.plain().length() <= SHORTEST || !word.isLetters()) return Optional.empty();
        return Optional.of(new Like.Matching(word.plain() + ".*"));
    }

    /** How a beginning in Latin letters may go on in Bulgarian ones. */
    static Optional<Like> readBeginning(Typed word) {
        if (word.plain().length() <= SHORTEST) return Optional.empty();
        return LatinReadings.of(word.plain()).map(reading -> new Like.Matching(reading + ".*"));
    }

    /** What is one slip from how it is likeliest read. */
    static Optional<Like> nearReading(Typed word) {
        if (word.plain().length() <= SHORTEST || !word.isLetters()) return Optional.empty();
        return Optional.of(new Like.Near(LatinReadings.likeliest(word.plain()), 1));
    }

    /** The likeliest first. */
    List<Meant> spelt(Typed word) {
        var meant = new ArrayList<Meant>();
        for (var occurring : of(near(word))) {
            float slips = Slips.between(word.plain(), occurring.word());
            meant.add(new Meant(occurring.word(), slips, occurring.documents(), Why.SPELLING));
        }
        return sorted(meant);
    }

    /** The likeliest first. @param slips how much it speaks against it that the word is read so at all */
    List<Meant> read(Typed word, float slips) {
        var meant = new ArrayList<Meant>();
        for (var occurring : of(reading(word))) {
            meant.add(new Meant(occurring.word(), slips, occurring.documents(), Why.LATIN));
        }
        return sorted(meant);
    }

    /** Read in Bulgarian letters, where one of them is wrong; the likeliest first. */
    List<Meant> readNearly(Typed word) {
        var reading = LatinReadings.likeliest(word.plain());
        return sorted(of(nearReading(word)).stream()
                .map(near -> new Meant(near.word(), Slips.between(reading, near.word()), near.documents(), Why.LATIN))
                .collect(toCollection(ArrayList::new)));
    }

    /** Words that begin as this one may be read, the commonest first. */
    List<String> readEndings(Typed word) {
        return of(readBeginning(word)).stream().map(Occurring::word).toList();
    }

    /** Words that begin like this one, the commonest first. */
    List<String> endings(Typed word) {
        return of(beginning(word)).stream().map(Occurring::word).toList();
    }

    private List<Occurring> of(Optional<Like> like) {
        return like.map(wanted -> found.getOrDefault(wanted, List.of())).orElse(List.of());
    }

    private static List<Meant> sorted(List<Meant> meant) {
        meant.sort(Comparator.comparingDouble(Meant::likely).reversed().thenComparing(Meant::word));
        return meant;
    }
}
