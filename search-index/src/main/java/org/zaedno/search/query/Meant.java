package org.zaedno.search.query;

import org.zaedno.search.Repair;

/**
 * What a word may have been meant to be.
 *
 * @param slips how far from what was typed, see {@link Slips}
 * @param documents that hold it as it stands
 */
record Meant(String word, float slips, int documents, Repair.Why why) {

    /** How much one slip weighs against being in e times as many documents. */
    private static final double SLIP = 3;

    private static final double COMMON = 0.5;

    double likely() {
        return COMMON * Math.log1p(documents) - SLIP * slips;
    }
}
