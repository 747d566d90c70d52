package org.zaedno.hub.mail;

/** A line to a mail server, opened by the first mail and kept for the next ones. For one thread. */
interface Post extends AutoCloseable {
    /** Hands over one mail. Never throws for what servers and networks do. */
    Answer send(Letter letter);

    /** Hangs up. */
    @Override
    void close();
}
