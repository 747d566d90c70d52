package org.zaedno.content.practice;

/** Where the work of a practice is done. */
public enum Setting {
    HOME,
    MATERNITY_WARD,
    HEALTH,
    KINDERGARTEN,
    SCHOOL,
    CHILD_PROTECTION,
    COMMUNITY_SERVICE,
    FOSTER_FAMILY,
    RESIDENTIAL_CARE,
    MUNICIPALITY,
    ONLINE
}
