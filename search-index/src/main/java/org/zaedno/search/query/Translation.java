package org.zaedno.search.query;

/**
 * One way to say a word in the other language.
 *
 * @param word as people write it, in lower case; not a stem, so that it can be shown
 * @param likelihood above 0, at most 1: how surely it is said so
 */
public record Translation(String word, float likelihood) {}
