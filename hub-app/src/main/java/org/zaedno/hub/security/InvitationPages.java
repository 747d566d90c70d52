package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.site.InvitationScreen;
import org.zaedno.hub.site.InvitationScreen.Form;
import org.zaedno.hub.site.Page;
import org.zaedno.hub.site.SignInScreen;

/** The one-time link by which a person comes in and makes an account. Used, expired and unknown are the same 404. */
@Controller
class InvitationPages {
    /** In characters; length is what makes a password hard to guess (NIST SP 800-63B §3.1.1.2). */
    static final int PASSWORD_MIN = 12;
    /** In characters: enough for any passphrase, little enough not to make hashing a weapon. */
    static final int PASSWORD_MAX = 128;

    private final InvitationScreen screen;
    private final SignInDesk desk;
    private final CoalitionDirectory directory;
    private final Tenancy tenancy;
    private final PasswordEncoder passwords;

    InvitationPages(
            InvitationScreen screen,
            SignInDesk desk,
            CoalitionDirectory directory,
            Tenancy tenancy,
            PasswordEncoder passwords) {
        this.screen = screen;
        this.desk = desk;
        this.directory = directory;
        this.tenancy = tenancy;
        this.passwords = passwords;
    }

    @GetMapping("/invitation/{secret}")
    Page form(@PathVariable String secret, HttpServletRequest request, CsrfToken csrf) {
        return screen.show(request, workspace(secret), typed(csrf, "", "", Optional.empty()));
    }

    @PostMapping("/invitation/{secret}")
    Object accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            CsrfToken csrf) {
        var workspace = workspace(secret);
        try {
            if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX) {
                throw new InvalidValue("password-length", PASSWORD_MIN, PASSWORD_MAX);
            }
            var address = new EmailAddress(email);
            var hash = passwords.encode(password);
            boolean accepted = tenancy.as(
                    Actor.STRANGER,
                    () -> desk.accept(
                            new LinkSecret(secret).hash(), address, name, SignInScreen.language(request), hash));
            if (!accepted) throw new NotFound();
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(
                            "Location",
                            "/sign-in?welcome&lang="
                                    + SignInScreen.language(request).tag())
                    .build();
        } catch (InvalidValue refused) {
            return screen.show(request, workspace, typed(csrf, name, email, Optional.of(refused)));
        }
    }

    private Workspace workspace(String secret) {
        return tenancy.as(
                Actor.STRANGER,
                () -> desk.findInvitation(new LinkSecret(secret).hash())
                        .flatMap(invitation -> directory.find(invitation.workspace()))
                        .orElseThrow(NotFound::new));
    }

    private static Form typed(CsrfToken csrf, String name, String email, Optional<Refusal> refusal) {
        return new Form(csrf.getParameterName(), csrf.getToken(), name, email, refusal);
    }
}
