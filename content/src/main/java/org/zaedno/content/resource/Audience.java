package org.zaedno.content.resource;

/** Whom a resource helps in their work or life. */
public enum Audience {
    SOCIAL_WORKERS,
    CHILD_PROTECTION,
    FOSTER_PARENTS,
    PARENTS,
    EDUCATION,
    HEALTH,
    PSYCHOLOGISTS,
    SERVICE_LEADERS,
    POLICY_MAKERS,
    CHILDREN
}
