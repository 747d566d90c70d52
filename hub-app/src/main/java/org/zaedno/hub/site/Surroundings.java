package org.zaedno.hub.site;

import org.springframework.stereotype.Component;
import org.zaedno.hub.delivery.Assets;

/** What all pages share. */
@Component
record Surroundings(Assets assets, SiteProperties properties) {
    /** Scheme and host before every address that leaves the house; empty as long as the operator has not named it. */
    String origin() {
        return properties.origin();
    }
}
