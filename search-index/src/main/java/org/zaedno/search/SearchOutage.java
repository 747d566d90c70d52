package org.zaedno.search;

/** The engine cannot answer now. Never shown as "nothing found". */
public class SearchOutage extends RuntimeException {
    public SearchOutage(String message) {
        super(message);
    }

    public SearchOutage(String message, Throwable cause) {
        super(message, cause);
    }
}
