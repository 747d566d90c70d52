package org.zaedno.hub.addresses;

import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Scheme and host before every address that leaves the house: what the operator named in {@code hub.site.address}, else this
 * machine itself. Never taken from a request: whoever asks could name any host, and the answer is kept for others.
 */
@Component
@EnableConfigurationProperties(SiteProperties.class)
public class SiteAddress {
    private final SiteProperties settings;
    private final Environment environment;

    SiteAddress(SiteProperties settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** E.g. {@code https://zaedno.example}, without a slash at the end. */
    public String origin() {
        return settings.origin().orElseGet(this::here);
    }

    /** The host alone, as it stands in names that must never change. */
    public String host() {
        return URI.create(origin()).getHost();
    }

    /** @param path with its first slash */
    public String of(String path) {
        return origin() + path;
    }

    /** The port is known for certain only once the server has started, and nobody asks before. */
    private String here() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
