package org.zaedno.content.tenancy;

/** The system's own actors. The database grants each by this name what it needs and nothing more. */
public enum JobName {
    /** Publishes and expires by the clock. */
    CLOCK,
    /** Carries the change log into the search index. */
    INDEXING,
    /** Drops public pages that a change has made old. */
    PAGE_CACHE,
    /** Tells open editors what colleagues changed. */
    SCREENS,
    /** Sends what waits in the mail queue. */
    MAIL,
    /** Purges what has been kept long enough. */
    RETENTION,
    /** Counts what was asked and not answered. */
    QUESTIONS
}
