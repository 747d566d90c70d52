package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zaedno.content.certificate.CertificateId;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.RegistrationSecret;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.paper.CertificateSheets;
import org.zaedno.hub.paperwork.CertificatePaper;
import org.zaedno.hub.paperwork.Press;

/** One's own certificates, by the personal link. */
@Controller
class OwnCertificatePages {
    private final Tenancy tenancy;
    private final Certificates certificates;
    private final CertificatePaper paper;
    private final Press press;

    OwnCertificatePages(Tenancy tenancy, Certificates certificates, CertificatePaper paper, Press press) {
        this.tenancy = tenancy;
        this.certificates = certificates;
        this.paper = paper;
        this.press = press;
    }

    @GetMapping("/{language:bg|en}/registrations/{secret}/certificates/{certificate}.pdf")
    void certificate(
            @PathVariable Language language,
            @PathVariable String secret,
            @PathVariable String certificate,
            HttpServletResponse response)
            throws IOException {
        PersonalLink.keepQuiet(response);
        var wanted = CertificateId.parse(certificate).orElseThrow(NotFound::new);
        var sheet = tenancy.as(me(secret), certificates::mine).stream()
                .filter(one -> one.id().equals(wanted))
                .map(paper::of)
                .findFirst()
                .orElseThrow(NotFound::new);
        var imprint = paper.imprint(sheet, sheet.heading());
        press.send(response, sheet.heading() + ".pdf", out -> CertificateSheets.write(imprint, List.of(sheet), out));
    }

    private static Actor me(String secret) {
        try {
            return new Actor.Registrant(new RegistrationSecret(secret));
        } catch (InvalidValue noSuchLink) {
            throw new NotFound();
        }
    }
}
