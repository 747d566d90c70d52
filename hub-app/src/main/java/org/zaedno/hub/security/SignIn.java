package org.zaedno.hub.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.people.SignInDesk.Account;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.operations.HubSettings;

/**
 * Signs in by address and password. Unknown, wrong and trial-in-production get the same answer after the same work;
 * trial accounts need no password in a trial and are refused in production.
 */
@Component
class SignIn implements AuthenticationProvider {
    private final SignInDesk desk;
    private final Tenancy tenancy;
    private final PasswordEncoder passwords;
    private final SignInBrake brake;
    private final HubSettings settings;
    /** What the work is done on where there is no password to compare with. */
    private final String nobodysHash;

    SignIn(SignInDesk desk, Tenancy tenancy, PasswordEncoder passwords, SignInBrake brake, HubSettings settings) {
        this.desk = desk;
        this.tenancy = tenancy;
        this.passwords = passwords;
        this.brake = brake;
        this.settings = settings;
        this.nobodysHash = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        var typed = String.valueOf(asked.getPrincipal());
        var password = String.valueOf(asked.getCredentials());
        brake.require(typed, asked.getDetails());
        var account = account(typed);
        boolean fits = settings.isTrial() && account.map(Account::trial).orElse(false)
                || passwords.matches(
                                password, account.flatMap(Account::passwordHash).orElse(nobodysHash))
                        && account.filter(known -> !known.trial())
                                .flatMap(Account::passwordHash)
                                .isPresent();
        var workspace = account.flatMap(Account::workspace);
        if (!fits || workspace.isEmpty()) {
            brake.failed(typed, asked.getDetails());
            throw new BadCredentialsException("sign-in");
        }
        var person = account.orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.person(), person.name(), workspace.get()),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_PERSON")));
    }

    private Optional<Account> account(String typed) {
        try {
            var email = new EmailAddress(typed);
            return tenancy.as(Actor.STRANGER, () -> desk.lookUp(email));
        } catch (InvalidValue noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
