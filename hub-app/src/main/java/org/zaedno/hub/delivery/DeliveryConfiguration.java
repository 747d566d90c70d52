package org.zaedno.hub.delivery;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration
@EnableConfigurationProperties({PagesProperties.class, LimitsProperties.class})
class DeliveryConfiguration {
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> lastWord() {
        return server -> server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(LastWord.class.getName()));
    }

    @Bean
    FilterRegistrationBean<FrontDoor> frontDoor(Assets assets, PageCache pages, LimitsProperties limits, Clock clock) {
        var turnstile = new Turnstile(
                limits,
                clock,
                rest -> CompletableFuture.delayedExecutor(rest.toNanos(), TimeUnit.NANOSECONDS, Runnable::run));
        var door = new FilterRegistrationBean<>(new FrontDoor(assets, pages, turnstile));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        door.setDispatcherTypes(DispatcherType.REQUEST);
        return door;
    }
}
