package org.zaedno.hub.workspace;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.security.SignedIn;

/** The trial account with this address is in front of the screen. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {
    String EDITOR = "redaktor.lyastovitsa@proba.example";
    String AUTHOR = "avtor.lyastovitsa@proba.example";
    String COORDINATOR = "koordinator.sedem-pateki@proba.example";
    String IN_TWO_WORKSPACES = "two.desks@proba.example";

    String value();

    record Factory(SignInDesk desk, Tenancy tenancy) implements WithSecurityContextFactory<SignedInAs> {
        @Override
        public SecurityContext createSecurityContext(SignedInAs who) {
            var account = tenancy.as(
                    Actor.STRANGER,
                    () -> desk.lookUp(new EmailAddress(who.value())).orElseThrow());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(
                            account.person(),
                            account.name(),
                            account.workspace().orElseThrow(),
                            account.credentials()),
                    null,
                    java.util.List.of()));
            return context;
        }
    }
}
