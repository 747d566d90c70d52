package org.zaedno.content.publication;

/** Where an edition stands. */
public enum State {
    DRAFT,
    IN_REVIEW,
    SCHEDULED,
    PUBLISHED,
    ARCHIVED
}
