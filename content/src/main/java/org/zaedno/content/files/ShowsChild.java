package org.zaedno.content.files;

/** Whether a picture shows a child; asked of whoever uploads, and needed before anything with it comes out. */
public enum ShowsChild {
    NO,
    /** From behind, from afar, blurred: nobody would know which child it is. */
    NOT_RECOGNISABLE,
    /** Needs the release of those who watch over the safety of children. */
    RECOGNISABLE
}
