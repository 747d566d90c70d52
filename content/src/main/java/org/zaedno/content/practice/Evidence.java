package org.zaedno.content.practice;

/** How it is known what a practice changed; from the strongest. */
public enum Evidence {
    EVALUATION,
    FOLLOW_UP,
    ACCOUNTS,
    NONE_YET
}
