package org.zaedno.content.tenancy;

/** A value does not fit; the key says what is wrong, the arguments name the limits. */
public final class InvalidValue extends Refusal {
    public InvalidValue(String key, Object... arguments) {
        super("invalid." + key, arguments);
    }
}
