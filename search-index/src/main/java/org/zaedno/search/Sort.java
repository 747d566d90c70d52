package org.zaedno.search;

/** The order of hits. Equals are ordered by date, newest first, then by id, so that pages never overlap. */
public enum Sort {
    RELEVANCE,
    NEWEST
}
