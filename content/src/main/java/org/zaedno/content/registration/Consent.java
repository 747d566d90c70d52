package org.zaedno.content.registration;

/** What somebody may agree to when registering, each by itself and never beforehand. */
public enum Consent {
    /** Name and institution are shown to the others who take part, to a day that is told. */
    PARTICIPANT_LIST,
    PHOTOS,
    /** Invitations to events to come. */
    NEWS
}
