package org.zaedno.content.practice;

/** Of the children a practice is for, in years. */
public enum AgeRange {
    UNDER_3,
    FROM_3_TO_6,
    FROM_7_TO_13,
    FROM_14_TO_17,
    FROM_18
}
