package org.zaedno.content.feedback;

/** How it stands between somebody with a personal link and the questions about the event. */
public enum FeedbackStanding {
    /** Nothing is asked, or not of them. */
    NONE,
    NOT_YET,
    OPEN,
    /** They have answered. */
    DONE,
    OVER,
    /** Others were marked at the door, they were not. */
    ABSENT
}
