package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.people.PasswordDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.site.LinkOverScreen;
import org.zaedno.hub.site.NewPasswordScreen;
import org.zaedno.hub.site.Page;
import org.zaedno.hub.site.SignInScreen;

/** The one-time link by which a person sets a new password. Used, replaced, expired and unknown are the same 404. */
@Controller
class PasswordPages {
    private final NewPasswordScreen screen;
    private final LinkOverScreen over;
    private final PasswordDesk desk;
    private final Tenancy tenancy;
    private final PasswordEncoder passwords;

    PasswordPages(
            NewPasswordScreen screen,
            LinkOverScreen over,
            PasswordDesk desk,
            Tenancy tenancy,
            PasswordEncoder passwords) {
        this.screen = screen;
        this.over = over;
        this.desk = desk;
        this.tenancy = tenancy;
        this.passwords = passwords;
    }

    @GetMapping("/password/{secret}")
    Page form(@PathVariable String secret, HttpServletRequest request, CsrfToken csrf) {
        return show(new LinkSecret(secret), request, csrf, Optional.empty());
    }

    @PostMapping("/password/{secret}")
    Object set(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            CsrfToken csrf) {
        var key = new LinkSecret(secret);
        try {
            PasswordRule.check(password);
        } catch (InvalidValue refused) {
            return show(key, request, csrf, Optional.of(refused));
        }
        // Work is done for living links only: hashing is what makes guessing dear.
        if (behind(key).isEmpty()) return over(request);
        var hash = passwords.encode(password);
        if (!tenancy.as(Actor.STRANGER, () -> desk.use(key.hash(), hash))) return over(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        "/sign-in?password&lang="
                                + SignInScreen.language(request).tag())
                .build();
    }

    private Page show(LinkSecret key, HttpServletRequest request, CsrfToken csrf, Optional<Refusal> refusal) {
        return behind(key)
                .<Page>map(name -> screen.show(request, name, csrf.getParameterName(), csrf.getToken(), refusal))
                .orElseGet(() -> over(request));
    }

    private Optional<String> behind(LinkSecret key) {
        return tenancy.as(Actor.STRANGER, () -> desk.nameBehind(key.hash()));
    }

    private Page over(HttpServletRequest request) {
        return over.show(request, LinkOverScreen.Link.PASSWORD);
    }
}
