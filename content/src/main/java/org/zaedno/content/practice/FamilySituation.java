package org.zaedno.content.practice;

/** What the families a practice is for live through. */
public enum FamilySituation {
    AT_RISK_OF_SEPARATION,
    REUNITING,
    POVERTY,
    CHILD_WITH_DISABILITY,
    PARENT_WITH_DISABILITY,
    YOUNG_PARENTS,
    VIOLENCE,
    ADDICTION,
    FOSTER_OR_KINSHIP,
    IN_RESIDENTIAL_CARE,
    REFUGEES
}
