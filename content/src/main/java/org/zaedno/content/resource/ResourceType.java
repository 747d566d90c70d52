package org.zaedno.content.resource;

/** What a resource is. */
public enum ResourceType {
    TOOLKIT,
    MANUAL,
    GUIDELINE,
    STUDY,
    LAW,
    TRAINING,
    FORM,
    VIDEO,
    LINK
}
