package org.zaedno.hub.workspace.placement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class PlacementPlace {
    @Bean
    Place placementsPlace() {
        return new Place(65, PlacementNavigation.SEGMENT, "placement.title", Glyph.SHARE);
    }
}
