package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.operations.HubSettings;
import org.zaedno.hub.site.SignInScreen;
import org.zaedno.hub.site.SignInScreen.Notice;
import org.zaedno.hub.site.SignInScreen.TrialAccount;

/** Where people sign in; in a trial with the accounts to choose from. */
@Controller
class SignInPages {
    private final SignInScreen screen;
    private final SignInDesk desk;
    private final CoalitionDirectory directory;
    private final Tenancy tenancy;
    private final HubSettings settings;
    private final AccountNames names;

    SignInPages(
            SignInScreen screen,
            SignInDesk desk,
            CoalitionDirectory directory,
            Tenancy tenancy,
            HubSettings settings,
            AccountNames names) {
        this.screen = screen;
        this.desk = desk;
        this.directory = directory;
        this.tenancy = tenancy;
        this.settings = settings;
        this.names = names;
    }

    @GetMapping("/sign-in")
    Object signIn(HttpServletRequest request, CsrfToken csrf) {
        if (tenancy.current() instanceof Actor.Acting) { // who is signed in has nothing to do here
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, WayBack.asked(request).orElse("/space/"))
                    .build();
        }
        var language = SignInScreen.language(request);
        return screen.show(
                request,
                new SignInScreen.Form(
                        csrf.getParameterName(),
                        csrf.getToken(),
                        "",
                        notice(request),
                        WayBack.asked(request),
                        trialAccounts(language)));
    }

    private List<TrialAccount> trialAccounts(Language language) {
        if (!settings.isTrial()) return List.of();
        return tenancy.as(
                Actor.STRANGER,
                () -> desk.trialAccounts().stream()
                        .flatMap(account -> directory.find(account.membership().workspace()).stream()
                                .map(workspace -> new TrialAccount(
                                        account.email(),
                                        account.name(),
                                        names.roleAndWorkspace(account, workspace, language),
                                        workspace.mark())))
                        .toList());
    }

    private static Optional<Notice> notice(HttpServletRequest request) {
        if (request.getParameter("wrong") != null) return Optional.of(Notice.WRONG);
        if (request.getParameter("wait") != null) return Optional.of(Notice.TOO_MANY);
        if (request.getParameter("expired") != null) return Optional.of(Notice.EXPIRED);
        if (request.getParameter("password") != null) return Optional.of(Notice.PASSWORD_SET);
        if (request.getParameter("ended") != null) return Optional.of(Notice.ENDED);
        return Optional.empty();
    }
}
