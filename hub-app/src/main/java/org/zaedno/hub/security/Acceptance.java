package org.zaedno.hub.security;

import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.people.SignInDesk.Account;
import org.zaedno.content.people.SignInDesk.Invitation;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.site.InvitationScreen.Guest;

/** Accepts invitations: what that takes depends on who stands before the door. */
@Component
class Acceptance {
    /** What the form posts; who has an account sends less. {@code details} say from where. */
    record Typed(String email, String name, String password, Language language, Object details) {
        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }

    private final SignInDesk desk;
    private final PeopleDesk people;
    private final Tenancy tenancy;
    private final SignIn signIn;
    private final PasswordEncoder passwords;

    Acceptance(SignInDesk desk, PeopleDesk people, Tenancy tenancy, SignIn signIn, PasswordEncoder passwords) {
        this.desk = desk;
        this.people = people;
        this.tenancy = tenancy;
        this.signIn = signIn;
        this.passwords = passwords;
    }

    /** Empty when the link is used, revoked, expired or unknown. */
    Optional<Invitation> open(LinkSecret secret) {
        return tenancy.as(Actor.STRANGER, () -> desk.findInvitation(secret.hash()));
    }

    /** Who stands before the door. An invitation without an address is for somebody who has no account. */
    Guest guest(Invitation invitation) {
        if (!(tenancy.current() instanceof Actor.Acting acting)) {
            return invitation.account().isPresent() ? Guest.KNOWN : Guest.NEW;
        }
        return invitation.account().filter(acting.person()::equals).isPresent() ? Guest.SIGNED_IN : Guest.SOMEBODY_ELSE;
    }

    /**
     * Lets the guest into the workspace.
     *
     * @return who is in; empty when the link was used, revoked or over a moment ago
     * @throws InvalidValue when what was typed does not fit
     * @throws NotAllowed for somebody else, and while guessing has to wait
     */
    Optional<SignedIn> accept(LinkSecret secret, Invitation invitation, Typed typed) {
        return switch (guest(invitation)) {
            case NEW -> begin(secret, invitation, typed);
            case KNOWN -> join(secret, invitation, proven(invitation, typed));
            case SIGNED_IN -> join(secret, invitation, me());
            case SOMEBODY_ELSE -> throw new NotAllowed("invitation-other");
        };
    }

    private Optional<SignedIn> begin(LinkSecret secret, Invitation invitation, Typed typed) {
        PasswordRule.check(typed.password());
        var address = invitation.email().orElseGet(() -> new EmailAddress(typed.email()));
        var hash = passwords.encode(typed.password());
        return tenancy.as(
                Actor.STRANGER,
                () -> desk.accept(secret.hash(), address, typed.name(), typed.language(), hash)
                        ? desk.lookUp(address).map(account -> signedIn(account, invitation))
                        : Optional.empty());
    }

    private Optional<SignedIn> join(LinkSecret secret, Invitation invitation, SignedIn person) {
        var acting = new Actor.Acting(person.person(), invitation.workspace());
        return tenancy.as(acting, () -> people.join(secret.hash())) ? Optional.of(person) : Optional.empty();
    }

    private SignedIn proven(Invitation invitation, Typed typed) {
        var email = invitation.email().orElseThrow().value();
        try {
            return signIn.prove(email, typed.password(), typed.details())
                    .map(account -> signedIn(account, invitation))
                    .orElseThrow(() -> new InvalidValue("password-wrong"));
        } catch (LockedException guessing) {
            throw new NotAllowed("guessing");
        }
    }

    private SignedIn me() {
        return SignedIn.in(SecurityContextHolder.getContext()).orElseThrow();
    }

    private static SignedIn signedIn(Account account, Invitation invitation) {
        return SignedIn.as(account, account.workspace().orElse(invitation.workspace()));
    }
}
