package org.zaedno.hub.workspace.board;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class BoardPlace {
    @Bean
    Place translationsPlace() {
        return new Place(50, BoardNavigation.SEGMENT, "board.title", Glyph.BOARD);
    }
}
