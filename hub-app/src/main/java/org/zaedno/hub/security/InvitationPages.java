package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.people.SignInDesk.Invitation;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.site.InvitationScreen;
import org.zaedno.hub.site.InvitationScreen.Form;
import org.zaedno.hub.site.LinkOverScreen;
import org.zaedno.hub.site.Page;
import org.zaedno.hub.site.SignInScreen;

/**
 * The one-time link by which a person comes in: a new one makes an account, one who has it adds the workspace. Used,
 * revoked, expired and unknown are the same 404, which says where to get another.
 */
@Controller
class InvitationPages {
    private final InvitationScreen screen;
    private final LinkOverScreen over;
    private final Acceptance acceptance;
    private final CoalitionDirectory directory;
    private final Entrance entrance;

    InvitationPages(
            InvitationScreen screen,
            LinkOverScreen over,
            Acceptance acceptance,
            CoalitionDirectory directory,
            Entrance entrance) {
        this.screen = screen;
        this.over = over;
        this.acceptance = acceptance;
        this.directory = directory;
        this.entrance = entrance;
    }

    @GetMapping("/invitation/{secret}")
    Page form(@PathVariable String secret, HttpServletRequest request, CsrfToken csrf) {
        return acceptance
                .open(new LinkSecret(secret))
                .map(invitation -> show(invitation, request, csrf, "", "", Optional.empty()))
                .orElseGet(() -> over(request));
    }

    @PostMapping("/invitation/{secret}")
    Object accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf) {
        var key = new LinkSecret(secret);
        var open = acceptance.open(key);
        if (open.isEmpty()) return over(request);
        try {
            var typed = new Acceptance.Typed(
                    email, name, password, SignInScreen.language(request), new WebAuthenticationDetails(request));
            var person = acceptance.accept(key, open.get(), typed);
            if (person.isEmpty()) return over(request);
            entrance.letIn(person.get(), request, response);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(
                            HttpHeaders.LOCATION,
                            "/space/" + workspace(open.get()).slug())
                    .build();
        } catch (InvalidValue | NotAllowed refused) {
            return show(open.get(), request, csrf, name, email, Optional.of(refused));
        }
    }

    private Page show(
            Invitation invitation,
            HttpServletRequest request,
            CsrfToken csrf,
            String name,
            String email,
            Optional<Refusal> refusal) {
        var form = new Form(
                csrf.getParameterName(),
                csrf.getToken(),
                acceptance.guest(invitation),
                name,
                invitation.email().map(EmailAddress::value).orElse(email),
                invitation.email().isPresent(),
                refusal);
        return screen.show(request, workspace(invitation), invitation.inviter(), invitation.roles(), form);
    }

    private Workspace workspace(Invitation invitation) {
        return directory.find(invitation.workspace()).orElseThrow(NotFound::new);
    }

    private Page over(HttpServletRequest request) {
        return over.show(request, LinkOverScreen.Link.INVITATION);
    }
}
