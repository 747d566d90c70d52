package org.zaedno.hub.workspace.hosting;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.people.Role;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

/** The way to what is held with others, for those who run events. */
@Configuration(proxyBeanMethods = false)
class HostingPlace {
    @Bean
    Place hostedPlace() {
        return new Place(
                66,
                HostingNavigation.SEGMENT,
                "hosting.hosted.title",
                Glyph.PEOPLE,
                Set.of(Role.ORGANISER, Role.COORDINATOR));
    }
}
