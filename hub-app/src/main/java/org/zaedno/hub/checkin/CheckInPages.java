package org.zaedno.hub.checkin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.security.WayBack;
import org.zaedno.hub.site.CheckInPage;
import org.zaedno.hub.site.CheckInPage.Asked;
import org.zaedno.hub.site.CheckInPage.Show;

/** The door of an event as pages and forms: what a phone does without the script, and with it when it loads. */
@Controller
class CheckInPages {
    static final String DOOR = "/checkin/{event}/{language:bg|en}";

    private final OwnEvents own;
    private final CheckInScreen screen;
    private final CheckInForms forms;
    private final Clock clock;

    CheckInPages(OwnEvents own, CheckInScreen screen, CheckInForms forms, Clock clock) {
        this.own = own;
        this.screen = screen;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/checkin/{event}")
    ResponseEntity<Void> door(@PathVariable ItemId event, HttpServletRequest request) {
        boolean english = Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("bg") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .isPresent();
        return to(address(event, english ? Language.EN : Language.BG));
    }

    @GetMapping(DOOR)
    Object page(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String just,
            @RequestParam(defaultValue = "") String unknown,
            HttpServletResponse response,
            CsrfToken csrf) {
        var typed = q.strip();
        var asked = new Asked(
                typed.substring(0, Math.min(typed.length(), 100)),
                shown(show, typed),
                ParticipantId.parse(just),
                Optional.empty(),
                !unknown.isEmpty());
        return atTheDoor(
                event, language, () -> own.run(() -> shown(screen.show(event, language, asked, csrf), response)));
    }

    @PostMapping(DOOR + "/mark")
    Object mark(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String arrived,
            @RequestParam(defaultValue = "") String undone,
            @RequestParam String key) {
        return atTheDoor(event, language, () -> {
            boolean present = !arrived.isEmpty();
            var who = ParticipantId.parse(present ? arrived : undone).orElseThrow(NotFound::new);
            own.run(() -> forms.mark(event, who, present, key));
            return to(address(event, language) + "?just=" + who + "#main");
        });
    }

    @PostMapping(DOOR + "/code")
    Object code(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String code,
            @RequestParam String key) {
        return atTheDoor(
                event,
                language,
                () -> own.run(() -> forms.markByCode(event, code, key))
                        .map(one -> to(address(event, language) + "?just=" + one + "#main"))
                        .orElseGet(() -> to(address(event, language) + "?unknown=1#code")));
    }

    @PostMapping(DOOR + "/walk-in")
    Object walkIn(
            @PathVariable ItemId event,
            @PathVariable Language language,
            WalkInForm typed,
            HttpServletResponse response,
            CsrfToken csrf) {
        return atTheDoor(event, language, () -> {
            try {
                var entered = own.run(() -> forms.walkIn(event, language, typed));
                return to(address(event, language) + "?just=" + entered + "#main");
            } catch (NotFound | NotAllowed notTheirs) {
                throw notTheirs;
            } catch (Refusal no) { // its transaction is over: the page is made in another
                var again = Optional.of(typed.again(no));
                var asked = new Asked("", Show.EXPECTED, Optional.empty(), again, false);
                return own.run(() -> shown(screen.show(event, language, asked, csrf), response));
            }
        });
    }

    /** Strangers sign in and come back; who belongs to the workspace and does not run its events is told so. */
    private Object atTheDoor(ItemId event, Language language, Supplier<Object> work) {
        var address = address(event, language);
        if (own.isStranger()) return to(WayBack.signInFor(address) + "&lang=" + language.tag());
        try {
            return work.get();
        } catch (NotAllowed no) {
            return screen.refused(language, no);
        }
    }

    private CheckInPage shown(CheckInPage page, HttpServletResponse response) {
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
        // for the page's own worker, which keeps it for when the network is gone
        if (page.keeping().allows(clock.instant()))
            response.setHeader(
                    "X-Kept-Until", Long.toString(page.keeping().until().toEpochMilli()));
        return page;
    }

    /** Whoever types looks for a person, not for those of a list. */
    private static Show shown(String show, String typed) {
        return switch (show) {
            case "present" -> Show.PRESENT;
            case "all" -> Show.ALL;
            default -> typed.isEmpty() ? Show.EXPECTED : Show.ALL;
        };
    }

    private static String address(ItemId event, Language language) {
        return "/checkin/" + event + "/" + language.tag();
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
