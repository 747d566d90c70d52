package org.zaedno.search;

/**
 * One change to what somebody typed, with its reason.
 *
 * @param typed a word, or the whole question where the keyboard was another
 */
public record Repair(String typed, String meant, Why why) {

    public enum Why {
        SPELLING,
        /** Bulgarian in Latin letters. */
        LATIN,
        /** Typed while another keyboard was set. */
        KEYBOARD
    }
}
