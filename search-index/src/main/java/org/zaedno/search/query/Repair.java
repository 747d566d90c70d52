package org.zaedno.search.query;

/** One change to what somebody typed, with its reason. */
public record Repair(String typed, String meant, Why why) {
    public enum Why {
        SPELLING,
        LATIN,
        KEYBOARD
    }
}
