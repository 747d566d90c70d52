package org.zaedno.hub.site;

import org.springframework.stereotype.Component;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.delivery.Assets;

/** What all pages share. */
@Component
record Surroundings(Assets assets, SiteAddress address) {
    /** Scheme and host before every address that leaves the house. */
    String origin() {
        return address.origin();
    }
}
