package org.zaedno.content.tenancy;

import java.util.Locale;

/** The edition is not in a state from which this can be done. */
public final class IllegalTransition extends Refusal {
    public IllegalTransition(String from) {
        super("illegal-transition." + from.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
