package org.zaedno.hub.workspace.shell;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Vaadin's theme lies in a jar and is asked for outside {@code /space}, with a hash of its content in the address. */
@Configuration(proxyBeanMethods = false)
class AuraFiles implements WebMvcConfigurer {
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/aura/**")
                .addResourceLocations("classpath:/META-INF/resources/aura/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
    }
}
