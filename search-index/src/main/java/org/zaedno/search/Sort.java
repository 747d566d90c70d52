package org.zaedno.search;

/** The order of hits. Equals are ordered by date, newest first, then by id, so that pages never overlap. */
public enum Sort {
    /** The closest first. When few documents hold most of the words, those that hold any of them follow. */
    RELEVANCE,
    /** Only documents that hold most of the words, unless there are none: by date nothing sorts loose matches to the end. */
    NEWEST
}
