package org.zaedno.content.tenancy;

/** The edition is not in a state from which this can be done. */
public final class IllegalTransition extends Refusal {
    public IllegalTransition(String from) {
        super("illegal-transition." + from);
    }
}
