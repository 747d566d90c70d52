package org.zaedno.hub.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Three doors: the workspaces, signing in, and everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Nothing from elsewhere, no inline script or style, no frame. */
    static final String STRICT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain workspaces(HttpSecurity http, SignIn signIn) throws Exception {
        return http.securityMatcher("/space", "/space/**")
                .authenticationProvider(signIn)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableNavigationAccessControl(false).anyRequest(url -> url.authenticated()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signingIn(HttpSecurity http, SignIn signIn) throws Exception {
        return http.securityMatcher("/sign-in", "/sign-out", "/invitation/*")
                .authenticationProvider(signIn)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("username")
                        .passwordParameter("password")
                        .failureHandler(new SignInFailure())
                        .defaultSuccessUrl("/space/"))
                .logout(logout ->
                        logout.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies("zaedno"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(STRICT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(STRICT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .cacheControl(cache -> cache.disable()))
                .logout(logout -> logout.disable())
                .build();
    }

    /** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane (Password Storage Cheat Sheet). */
    @Bean
    PasswordEncoder passwords() {
        return new Argon2Password4jPasswordEncoder(
                com.password4j.Argon2Function.getInstance(19_456, 2, 1, 32, com.password4j.types.Argon2.ID));
    }
}
