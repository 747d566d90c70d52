package org.zaedno.content.publication;

/** What an item is. All kinds share one spine. */
public enum Kind {
    NEWS,
    PRACTICE,
    EVENT,
    RESOURCE,
    PAGE
}
