package org.zaedno.hub.paperwork;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.certificate.CertificateId;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Badges.Which;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.hub.checkin.OwnEvents;
import org.zaedno.hub.paper.BadgeSheets;
import org.zaedno.hub.paper.CertificateSheets;
import org.zaedno.hub.paper.Tables;
import org.zaedno.hub.words.Words;

/** Papers of an event for those who run it. The rows are read and logged in one transaction, the paper is made after it. */
@Controller
@RequestMapping("/papers/{event}/{language:bg|en}")
class PaperPages {
    private static final int PREVIEW_WIDTH = 1100;

    private final OwnEvents own;
    private final Attendance attendance;
    private final BadgePaper badges;
    private final Certificates certificates;
    private final CertificatePaper paper;
    private final UsualWords usual;
    private final Press press;
    private final Words words;

    PaperPages(
            OwnEvents own,
            Attendance attendance,
            BadgePaper badges,
            Certificates certificates,
            CertificatePaper paper,
            UsualWords usual,
            Press press,
            Words words) {
        this.own = own;
        this.attendance = attendance;
        this.badges = badges;
        this.certificates = certificates;
        this.paper = paper;
        this.usual = usual;
        this.press = press;
        this.words = words;
    }

    /** @param blank rows for who comes without a registration */
    @GetMapping("/to-sign.pdf")
    void toSign(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @RequestParam(defaultValue = "10") int blank,
            HttpServletResponse response)
            throws IOException {
        var sheet = run(() -> attendance.toSign(event, language, blank), response);
        if (sheet.isPresent())
            press.send(response, file("paper.file.to-sign", language), out -> Tables.write(sheet.get(), out));
    }

    @GetMapping("/attendance.pdf")
    void whoCame(@PathVariable ItemId event, @PathVariable Language language, HttpServletResponse response)
            throws IOException {
        var sheet = run(() -> attendance.whoCame(event, language), response);
        if (sheet.isPresent())
            press.send(response, file("paper.file.came", language), out -> Tables.write(sheet.get(), out));
    }

    /** @param which all, fresh, last, or an identifier of one person @param first label that is still free */
    @GetMapping("/badges.pdf")
    void badges(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @RequestParam(defaultValue = "all") String which,
            @RequestParam(defaultValue = "1") int first,
            HttpServletResponse response)
            throws IOException {
        var wanted = which(which);
        var sheet = run(() -> badges.of(event, language, wanted, first), response);
        if (sheet.filter(paper -> paper.badges().isEmpty()).isPresent()) throw new NotFound();
        if (sheet.isPresent())
            press.send(response, file("paper.file.badges", language), out -> BadgeSheets.write(sheet.get(), out));
    }

    /** @param one identifier of a certificate; all that hold without it */
    @GetMapping("/certificates.pdf")
    void certificates(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String one,
            HttpServletResponse response)
            throws IOException {
        var wanted = one.isEmpty()
                ? Optional.<CertificateId>empty()
                : Optional.of(CertificateId.parse(one).orElseThrow(NotFound::new));
        var sheets = run(
                () -> certificates.take(event, wanted).stream().map(paper::of).toList(), response);
        if (sheets.isEmpty()) return;
        if (sheets.get().isEmpty()) throw new NotFound();
        var imprint = paper.imprint(sheets.get().getFirst(), words.in(language).text("paper.certificates"));
        press.send(
                response,
                file("paper.file.certificates", language),
                out -> CertificateSheets.write(imprint, sheets.get(), out));
    }

    /** What a certificate will look like: the words that were chosen, the name of nobody. */
    @GetMapping("/certificate.png")
    void preview(@PathVariable ItemId event, @PathVariable Language language, HttpServletResponse response)
            throws IOException {
        var sheet = run(
                () -> paper.sample(event, certificates.text(event).orElseGet(() -> usual.of(event)), language),
                response);
        if (sheet.isEmpty()) return;
        var imprint = paper.imprint(sheet.get(), sheet.get().heading());
        press.send(response, "certificate.png", out -> {
            try {
                out.write(CertificateSheets.picture(imprint, sheet.get(), PREVIEW_WIDTH));
            } catch (IOException left) {
                throw new java.io.UncheckedIOException(left);
            }
        });
    }

    /** Empty where the answer is given already: strangers sign in, who does not run events is told so. */
    private <T> Optional<T> run(Supplier<T> work, HttpServletResponse response) throws IOException {
        if (own.isStranger()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/sign-in");
            return Optional.empty();
        }
        try {
            return Optional.of(own.run(work));
        } catch (NotAllowed no) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return Optional.empty();
        }
    }

    private String file(String key, Language language) {
        return words.in(language).text(key) + ".pdf";
    }

    private static Which which(String said) {
        return switch (said) {
            case "all" -> new Which.All();
            case "fresh" -> new Which.Fresh();
            case "last" -> new Which.Last();
            default -> new Which.One(ParticipantId.parse(said).orElseThrow(NotFound::new));
        };
    }
}
