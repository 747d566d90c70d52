package org.zaedno.hub.workspace.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class FilesPlace {
    @Bean
    Place files() {
        return new Place(60, FilesNavigation.SEGMENT, "workspace.files.title", Glyph.PICTURE);
    }
}
