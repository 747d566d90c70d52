package org.zaedno.hub.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class SiteConfiguration {
    /** Templates are compiled by the build; nothing is compiled or looked up on disk while running. */
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null,
                ContentType.Html,
                SiteConfiguration.class.getClassLoader(),
                SiteConfiguration.class.getPackageName());
    }

    /** Somebody typed a slash too many. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> withoutLastSlash() {
        var filter = UrlHandlerFilter.trailingSlashHandler("/bg/**", "/en/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
        return new FilterRegistrationBean<>(filter);
    }

    @Bean
    WebMvcConfigurer pages(ObjectProvider<PageWriter> writer) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(writer.getObject());
            }

            @Override
            public void addFormatters(FormatterRegistry converters) {
                Parameters.register(converters);
            }
        };
    }
}
