package org.zaedno.search.analysis;

/**
 * A word cut out of a text.
 *
 * @param start where it stood, in characters of the text as written
 * @param end just behind it
 * @param beside whether it says otherwise what the part before it says, and stands at the same place
 */
record Part(String word, int start, int end, boolean beside) {}
