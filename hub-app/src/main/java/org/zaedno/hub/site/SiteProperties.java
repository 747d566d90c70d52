package org.zaedno.hub.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the public site is.
 *
 * @param address as readers type it, e.g. {@code https://zaedno.example}. Never taken from a request: whoever asks could name
 *     any host, and the answer is kept for others. Without it pages name each other without the host, which is enough for a trial.
 */
@ConfigurationProperties("hub.site")
record SiteProperties(@Nullable URI address) {
    String origin() {
        if (address == null) return "";
        var text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
