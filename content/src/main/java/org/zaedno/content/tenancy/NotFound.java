package org.zaedno.content.tenancy;

/** There is no such thing, or not for this reader: the two are never told apart. */
public final class NotFound extends Refusal {
    public NotFound() {
        super("not-found");
    }
}
