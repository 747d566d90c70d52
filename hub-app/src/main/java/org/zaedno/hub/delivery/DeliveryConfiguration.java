package org.zaedno.hub.delivery;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration
@EnableConfigurationProperties(PagesProperties.class)
class DeliveryConfiguration {
    @Bean
    FilterRegistrationBean<FrontDoor> frontDoor(Assets assets, PageCache pages) {
        var door = new FilterRegistrationBean<>(new FrontDoor(assets, pages));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        door.setDispatcherTypes(DispatcherType.REQUEST);
        return door;
    }
}
