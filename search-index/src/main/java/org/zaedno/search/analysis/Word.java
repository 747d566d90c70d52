package org.zaedno.search.analysis;

import java.util.List;
import java.util.Optional;

/**
 * One word of a question, as an index holds it.
 *
 * @param stems what to look it up by, never empty. The first is the primary one, the same with and without a dictionary; the others
 *     say the same word otherwise, so a document that has several of them has it once.
 * @param beginning what words that begin alike share; longer than a stem reaches, and less exact
 */
public record Word(List<String> stems, Optional<String> beginning) {

    public Word {
        stems = List.copyOf(stems);
    }

    public String primary() {
        return stems.getFirst();
    }
}
