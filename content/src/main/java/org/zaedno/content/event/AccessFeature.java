package org.zaedno.content.event;

/** What people ask about before they come. */
public enum AccessFeature {
    STEP_FREE,
    LIFT,
    TOILET,
    PARKING,
    HEARING_LOOP,
    /** Of sign language, on request. */
    SIGN_INTERPRETER,
    CAPTIONS,
    QUIET_ROOM,
    /** A personal assistant comes along without taking up a place. */
    ASSISTANT;

    /** It can be asked about where there is no place to come to. */
    public boolean isOnlineToo() {
        return this == SIGN_INTERPRETER || this == CAPTIONS;
    }
}
