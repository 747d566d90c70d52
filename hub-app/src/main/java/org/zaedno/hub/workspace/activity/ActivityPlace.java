package org.zaedno.hub.workspace.activity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class ActivityPlace {
    @Bean
    Place activity() {
        return new Place(85, ActivityNavigation.SEGMENT, "activity.title", Glyph.HISTORY);
    }
}
