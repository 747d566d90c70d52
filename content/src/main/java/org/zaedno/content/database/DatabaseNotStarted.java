package org.zaedno.content.database;

/** The embedded PostgreSQL could not be started; the message says why and what helps. */
public final class DatabaseNotStarted extends RuntimeException {

    DatabaseNotStarted(String message) {
        super(message);
    }

    DatabaseNotStarted(String message, Throwable cause) {
        super(message, cause);
    }
}
