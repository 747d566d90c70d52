package org.zaedno.hub.workspace.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class PeoplePlace {
    @Bean
    Place people() {
        return new Place(90, PeopleNavigation.SEGMENT, "workspace.people.title", Glyph.PEOPLE);
    }
}
