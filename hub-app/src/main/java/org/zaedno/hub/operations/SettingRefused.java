package org.zaedno.hub.operations;

/** A setting makes no sense. The hub does not start and says in both languages what to do. */
public final class SettingRefused extends RuntimeException {
    private final String key;
    private final String argument;

    /** @param argument what the text names, e.g. the setting; never a secret */
    public SettingRefused(String key, String argument) {
        super(key + " " + argument);
        this.key = key;
        this.argument = argument;
    }

    String key() {
        return key;
    }

    String argument() {
        return argument;
    }
}
