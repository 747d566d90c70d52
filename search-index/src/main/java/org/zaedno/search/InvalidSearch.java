package org.zaedno.search;

/** This cannot be asked: a limit of the request is passed. The asker's mistake, not an outage. */
public final class InvalidSearch extends IllegalArgumentException {
    InvalidSearch(String message) {
        super(message);
    }
}
