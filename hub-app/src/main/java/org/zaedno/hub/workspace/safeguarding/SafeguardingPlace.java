package org.zaedno.hub.workspace.safeguarding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class SafeguardingPlace {
    @Bean
    Place safeguarding() {
        return new Place(68, SafeguardingNavigation.SEGMENT, "safeguarding.title", Glyph.CHILD);
    }
}
