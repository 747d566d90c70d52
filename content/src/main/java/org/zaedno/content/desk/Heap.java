package org.zaedno.content.desk;

/** What can wait for a person, the most pressing first. */
public enum Heap {
    /** Taken off the site, or kept from coming out, by the hub itself; for its editors and for who worked on it last. */
    RECALLED,
    /** Somebody asked for a review, and this person gives them. */
    REVIEW,
    /** A reviewer sent back what this person had asked about, with a reason. */
    RETURNED,
    /** Given to this person and not done yet. */
    ASSIGNED,
    /** A translation behind its source, where this person worked last on one of the two. */
    STALE,
    /** What others say about texts this person worked on last, not settled yet. */
    REMARKS,
    /** What this person has in work, nobody being asked about it. */
    DRAFTS,
    /** What the clock is going to publish or archive, and the events that begin, within a fortnight. */
    COMING
}
