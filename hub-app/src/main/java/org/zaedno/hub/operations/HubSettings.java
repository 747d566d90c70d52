package org.zaedno.hub.operations;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may choose. A trial needs none of it.
 *
 * @param data the folder in which everything is kept
 * @param registrationKeyFile at least 32 bytes in Base64, the same for all hubs of one database; null: the hub makes its own
 *     and keeps it in its folder
 */
@ConfigurationProperties("hub")
public record HubSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("trial") Mode mode,
        @Nullable Path registrationKeyFile) {

    /** The two ways of starting. */
    public enum Mode {
        /** With trial accounts and samples, to look around. */
        TRIAL,
        /** For real people: no trial account works here. */
        PRODUCTION
    }

    public boolean isTrial() {
        return mode == Mode.TRIAL;
    }
}
