package org.zaedno.hub.addresses;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the public site is.
 *
 * @param address as readers type it, e.g. {@code https://zaedno.example}
 */
@ConfigurationProperties("hub.site")
record SiteProperties(@Nullable URI address) {
    /** Without a slash at the end. */
    Optional<String> origin() {
        if (address == null || address.toString().isBlank()) return Optional.empty();
        return Optional.of(address.toString().replaceFirst("/+$", ""));
    }
}
