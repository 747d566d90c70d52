package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.certificate.CertificateCheck;
import org.zaedno.content.certificate.CertificateCode;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.paperwork.CertificatePaper;
import org.zaedno.hub.site.CertificateScreen;
import org.zaedno.hub.site.Page;

/** Whether a certificate is one: for whoever holds it, and for nobody else. Kept nowhere, found by no search engine. */
@Controller
@RequestMapping("/{language:bg|en}")
class CheckPages {
    /** In characters: the longest name on a certificate. */
    private static final int NAME_MAX = 120;

    private final CertificateCheck check;
    private final CertificateScreen screen;
    private final Tenancy tenancy;

    CheckPages(CertificateCheck check, CertificateScreen screen, Tenancy tenancy) {
        this.check = check;
        this.screen = screen;
        this.tenancy = tenancy;
    }

    /** @param code as it was typed from paper; empty: it is asked for */
    @GetMapping("/verify")
    Object ask(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response) {
        PersonalLink.keepQuiet(response);
        if (code.isBlank()) return screen.ask(language);
        return CertificateCode.typed(code)
                .<Object>map(known -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(CertificatePaper.check(language, known)))
                        .header("Referrer-Policy", "no-referrer")
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> screen.unknown(language));
    }

    /** The name that a certificate is known by in some places. */
    @GetMapping("/certificates/{code}")
    ResponseEntity<Void> moved(@PathVariable Language language, @PathVariable String code) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/" + language.tag() + "/verify/"
                        + CertificateCode.typed(code)
                                .map(CertificateCode::grouped)
                                .orElse("unknown")))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GetMapping("/verify/{code}")
    Page show(
            @PathVariable Language language,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(language, code, "", request, response);
    }

    /** With a name to be compared, where it is not kept any more. */
    @PostMapping("/verify/{code}")
    Page compare(
            @PathVariable Language language,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(language, code, name.substring(0, Math.min(name.length(), NAME_MAX)), request, response);
    }

    private Page answer(
            Language language, String typed, String name, HttpServletRequest request, HttpServletResponse response) {
        PersonalLink.keepQuiet(response);
        response.setHeader("X-Robots-Tag", "noindex");
        // As a stranger whoever asks: who is signed in learns no more of it.
        return CertificateCode.typed(typed)
                .flatMap(code -> tenancy.as(Actor.STRANGER, () -> check.of(code, name))
                        .map(checked -> screen.show(language, code, checked, name, PersonalLink.csrf(request))))
                .orElseGet(() -> screen.unknown(language));
    }
}
