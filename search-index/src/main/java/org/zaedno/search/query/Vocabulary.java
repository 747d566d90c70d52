package org.zaedno.search.query;

import java.util.Optional;

/** The words that occur in what one reader may see; nothing that this reader may not see shows in an answer. */
public interface Vocabulary {

    /** Whether this word, in any of its forms, occurs. */
    boolean knows(String word);

    /** The most common word that is one or two slips away. */
    Optional<String> near(String word);

    /** The most common word among the ways to read this Latin one in Bulgarian letters. */
    Optional<String> readAs(String latin);
}
