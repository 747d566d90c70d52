package org.zaedno.content.safeguarding;

/** What the check-list asks, in its order. Its words stand in the translations as {@code safeguarding.question.<name>}. */
public enum Question {
    /** Is there a particular child or young person in the text? */
    TELLS_OF_CHILD,
    NAME,
    PLACE,
    /** Could neighbours, classmates or relatives know who it is? */
    RECOGNISABLE,
    CONSENT,
    CONSENT_UNTIL,
    /** Would you read this text aloud to the child? */
    READ_ALOUD,
    /** Could it harm the child that this is known? */
    DANGER
}
