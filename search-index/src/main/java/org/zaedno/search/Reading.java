package org.zaedno.search;

/** How freely a question is read. */
public enum Reading {
    /** Words that do not occur are repaired, and other names for what was asked are looked for too. Everything done is told. */
    UNDERSTOOD,
    /** Word by word as typed: for who refuses a repair. */
    AS_TYPED
}
