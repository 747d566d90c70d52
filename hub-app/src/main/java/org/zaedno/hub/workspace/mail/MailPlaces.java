package org.zaedno.hub.workspace.mail;

import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.people.Role;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class MailPlaces {
    @Bean
    Place outboxPlace() {
        return new Place(
                67, MailNavigation.SEGMENT, "outbox.title", Glyph.LETTER, EnumSet.of(Role.ORGANISER, Role.COORDINATOR));
    }
}
