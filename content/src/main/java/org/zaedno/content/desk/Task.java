package org.zaedno.content.desk;

/** What can be asked of a person for one edition. */
public enum Task {
    /** Make it, or bring it up to its source. */
    TRANSLATE,
    /** Read it and say whether it may come out. */
    CHECK
}
