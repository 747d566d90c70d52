package org.zaedno.content.database;

/** The database would lose data or let someone in, so the hub does not start on it; the message says what to do. */
public final class DatabaseNotSafe extends RuntimeException {

    DatabaseNotSafe(String message) {
        super(message);
    }
}
