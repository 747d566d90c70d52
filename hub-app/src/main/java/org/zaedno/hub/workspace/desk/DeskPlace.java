package org.zaedno.hub.workspace.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class DeskPlace {
    @Bean
    Place startPlace() {
        return new Place(5, DeskNavigation.SEGMENT, "desk.title", Glyph.HOME);
    }
}
