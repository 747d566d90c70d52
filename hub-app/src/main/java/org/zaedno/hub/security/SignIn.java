package org.zaedno.hub.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
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
        var person = prove(typed, String.valueOf(asked.getCredentials()), asked.getDetails())
                .flatMap(SignIn::signedIn);
        return person.orElseThrow(() -> new BadCredentialsException("sign-in")).authentication();
    }

    /**
     * Whose address and password these are, whether or not they belong anywhere.
     *
     * @param details from where the question comes
     * @throws org.springframework.security.authentication.LockedException while account or address have to wait
     */
    Optional<Account> prove(String typed, String password, Object details) {
        var account = account(typed);
        return isForTrying(account) ? account : brake.attempt(typed, details, () -> proven(account, password));
    }

    private boolean isForTrying(Optional<Account> account) {
        return settings.isTrial() && account.filter(Account::trial).isPresent();
    }

    /** The password is looked at in any case. */
    private Optional<Account> proven(Optional<Account> account, String password) {
        var hash = account.flatMap(Account::passwordHash);
        boolean fits = passwords.matches(password, hash.orElse(nobodysHash));
        return account.filter(known -> fits && hash.isPresent() && !known.trial());
    }

    /** Nobody where the person belongs to no workspace any more. */
    private static Optional<SignedIn> signedIn(Account account) {
        return account.workspace().map(home -> SignedIn.as(account, home));
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
