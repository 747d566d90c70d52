package org.zaedno.hub.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.hub.delivery.SitePolicy;

/**
 * Three doors: the workspaces, signing in, and everything else. {@link SignIn} is found as the one provider there is;
 * naming it for a door as well would make every failure ask it twice.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Before the page writes the site's own headers, which leave alone what is there. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F headers) {
            headers.setShouldWriteHeadersEagerly(true);
            return headers;
        }
    };

    @Bean
    @Order(1)
    SecurityFilterChain workspaces(HttpSecurity http, SignInDesk desk) throws Exception {
        return http.securityMatcher("/space", "/space/**")
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableNavigationAccessControl(false)
                                .enableRequestCacheConfiguration(false)
                                .anyRequest(url -> url.authenticated()))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInFirst()))
                .addFilterAfter(new EndedSessions(desk), SecurityContextHolderFilter.class)
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signingIn(HttpSecurity http, SignInDesk desk) throws Exception {
        return http.securityMatcher("/sign-in", "/sign-out", "/invitation/*", "/password/*")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .failureHandler(new SignInFailure())
                        .successHandler(new SignInSuccess()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new StaleForm()))
                .addFilterAfter(new EndedSessions(desk), SecurityContextHolderFilter.class)
                .logout(logout -> logout.logoutUrl("/sign-out")
                        // what the browser kept for the person, of typed words and of the list at a door, goes too
                        .addLogoutHandler(
                                (request, response, who) -> response.setHeader("Clear-Site-Data", "\"storage\""))
                        .logoutSuccessUrl("/")
                        .deleteCookies("zaedno"))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(SitePolicy.CONTENT_SECURITY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .withObjectPostProcessor(EAGERLY))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain everythingElse(HttpSecurity http, SignInDesk desk) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::isChangeInSession))
                .requestCache(cache -> cache.disable())
                .addFilterAfter(new EndedSessions(desk), SecurityContextHolderFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(SitePolicy.CONTENT_SECURITY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable()))
                .logout(logout -> logout.disable())
                .build();
    }

    /** Without a session there is nothing a forged request could borrow, and asking for a token would make one. */
    private static boolean isChangeInSession(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && request.getSession(false) != null;
    }

    /** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane (Password Storage Cheat Sheet). */
    @Bean
    PasswordEncoder passwords() {
        return new FewAtOnce(new Argon2Password4jPasswordEncoder(
                com.password4j.Argon2Function.getInstance(19_456, 2, 1, 32, com.password4j.types.Argon2.ID)));
    }
}
