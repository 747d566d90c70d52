package org.zaedno.content.event;

/** How people take part. */
public enum Format {
    IN_PERSON,
    ONLINE,
    BOTH;

    /** Whether there is a place to come to. */
    public boolean hasPlace() {
        return this != ONLINE;
    }
}
