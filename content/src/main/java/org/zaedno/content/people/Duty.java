package org.zaedno.content.people;

/** A coalition-wide role. Duties are held apart: none of them sees everything. */
public enum Duty {
    FRONT_PAGE,
    THEMES,
    MEMBERSHIP,
    MODERATION,
    SAFEGUARDING,
    DATA_PROTECTION,
    OPERATION
}
