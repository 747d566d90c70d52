package org.zaedno.search.relevance;

/** Nothing was measured; the message tells who asked what to change. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String why) {
        super(why);
    }
}
