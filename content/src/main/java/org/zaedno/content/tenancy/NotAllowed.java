package org.zaedno.content.tenancy;

/** The actor may not do this; the key says who may. */
public final class NotAllowed extends Refusal {
    public NotAllowed(String key) {
        super("not-allowed." + key);
    }
}
