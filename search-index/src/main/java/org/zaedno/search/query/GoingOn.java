package org.zaedno.search.query;

import java.util.List;
import java.util.Optional;
import org.zaedno.search.Repair.Why;

/**
 * A last word that does not occur, taken for a beginning.
 *
 * @param endings how it goes on, the commonest first
 * @param read the same beginning in Bulgarian letters, where it goes on only so
 */
record GoingOn(List<String> endings, Optional<Meant> read) {

    static final GoingOn NOT = new GoingOn(List.of(), Optional.empty());

    /** In letters. A shorter one that is nearly a word is rather that word. */
    private static final int TELLING = 5;

    GoingOn {
        endings = List.copyOf(endings);
    }

    static GoingOn of(Typed word, Candidates candidates) {
        var endings = candidates.endings(word);
        if (!endings.isEmpty()) return new GoingOn(endings, Optional.empty());
        boolean whole = !candidates.read(word, 0).isEmpty();
        boolean slip =
                word.plain().length() < TELLING && !candidates.spelt(word).isEmpty();
        if (whole || slip) return NOT;
        var read = candidates.readEndings(word);
        return read.stream()
                .findFirst()
                .flatMap(first -> LatinReadings.beginningOf(first, word.plain()))
                .map(beginning -> new GoingOn(read, Optional.of(new Meant(beginning, 0, 1, Why.LATIN))))
                .orElse(NOT);
    }

    GoingOn asTyped() {
        return isRead() ? NOT : this;
    }

    boolean isAny() {
        return !endings.isEmpty();
    }

    boolean isRead() {
        return read.isPresent();
    }

    /** What the word itself was meant to be; none where it stands as typed. */
    List<Meant> meant() {
        return read.stream().toList();
    }
}
