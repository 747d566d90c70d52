package org.zaedno.content.tenancy;

/**
 * The hub says no, and knows why. Shown to the reader in their language under {@code refusal.<key>}; never logged as an
 * error. Everything else that is thrown is a bug or an outage.
 */
public abstract class Refusal extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    protected Refusal(String key, Object... arguments) {
        super(key, null, false, false); // a refusal is an answer: no stack trace to pay for
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The name of the text, without the prefix {@code refusal.}. */
    public final String key() {
        return key;
    }

    /** What the text mentions, in its order. */
    public final Object[] arguments() {
        return arguments.clone();
    }
}
