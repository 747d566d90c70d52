package org.zaedno.hub.security;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.zaedno.content.people.SignInDesk.Account;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * Who is signed in. Holds no right: those are asked of the database at every transaction.
 *
 * @param home the workspace acted for where the address names none
 * @param credentials what the account stood at when the session began; less than it stands at now and the session is over
 */
public record SignedIn(PersonId person, String displayName, WorkspaceId home, int credentials) implements Principal {
    static SignedIn as(Account account, WorkspaceId home) {
        return new SignedIn(account.person(), account.name(), home, account.credentials());
    }

    /** Whom a session is about; empty for a stranger's. */
    static Optional<SignedIn> in(SecurityContext session) {
        var authentication = session.getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    SignedIn with(int renewed) {
        return new SignedIn(person, displayName, home, renewed);
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority("ROLE_PERSON")));
    }

    /** The id: names and addresses stay out of logs. */
    @Override
    public String getName() {
        return person.toString();
    }
}
