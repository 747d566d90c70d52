package org.zaedno.hub.addresses;

/** What is asked for by this address has another one now, to which the reader is led. */
public final class Moved extends RuntimeException {
    private final String path;

    /** @param path without scheme and host */
    public Moved(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
