package org.zaedno.hub.workspace.kit;

/**
 * Words to be marked wherever they stand in a text, until something else is to be marked. The text stays as it is.
 *
 * @param words exactly as written, within one paragraph
 * @param kind for the looks: {@code data-kind} of the mark
 * @param tip what is said about them
 */
public record Finding(String words, String kind, String tip) {}
