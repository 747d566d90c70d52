package org.zaedno.hub.workspace.news;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class NewsPlace {
    @Bean
    Place news() {
        return new Place(10, NewsNavigation.SEGMENT, "workspace.news.title", Glyph.NEWS);
    }
}
