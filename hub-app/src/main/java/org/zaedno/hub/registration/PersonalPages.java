package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.feedback.FeedbackBox;
import org.zaedno.content.feedback.FeedbackStanding;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.Place;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.Registrations;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.paperwork.CertificatePaper;
import org.zaedno.hub.registration.OwnRegistrations.Here;
import org.zaedno.hub.site.PersonalScreen;
import org.zaedno.hub.site.PersonalScreen.CertificateLink;
import org.zaedno.hub.site.PersonalScreen.Done;
import org.zaedno.hub.site.PersonalScreen.Step;

/** What a personal link leads to. Looking changes nothing: programs that follow the links of mails look too. */
@Controller
@RequestMapping("/{language:bg|en}/registrations/{secret}")
class PersonalPages {
    private final OwnRegistrations owns;
    private final Tenancy tenancy;
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final PersonalScreen screen;
    private final Certificates certificates;
    private final CertificatePaper paper;
    private final FeedbackBox opinions;

    PersonalPages(
            OwnRegistrations owns,
            Tenancy tenancy,
            Registrations registrations,
            RegistrationDesk desk,
            PersonalScreen screen,
            Certificates certificates,
            CertificatePaper paper,
            FeedbackBox opinions) {
        this.owns = owns;
        this.tenancy = tenancy;
        this.registrations = registrations;
        this.desk = desk;
        this.screen = screen;
        this.certificates = certificates;
        this.paper = paper;
        this.opinions = opinions;
    }

    @GetMapping
    Object show(
            @PathVariable Language language,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            HttpServletResponse response) {
        return owns.at(
                language,
                secret,
                response,
                here -> screen.show(
                        language,
                        secret,
                        here.asked(),
                        here.own(),
                        tenancy.as(here.me(), registrations::fellows),
                        certificates(here, language),
                        tenancy.as(here.me(), opinions::standing) == FeedbackStanding.OPEN,
                        owns.sending(here, request),
                        Stream.of(Done.values())
                                .filter(one -> word(one).equals(done))
                                .findFirst()));
    }

    private List<CertificateLink> certificates(Here here, Language language) {
        var own = "/" + language.tag() + "/registrations/" + here.secret() + "/certificates/";
        return tenancy.as(here.me(), certificates::mine).stream()
                .flatMap(one ->
                        one
                                .name()
                                .map(name -> new CertificateLink(name, own + one.id() + ".pdf", paper.check(one)))
                                .stream())
                .toList();
    }

    /** Asks once more. */
    @GetMapping("/{step:cancel|decline|erase}")
    Object ask(
            @PathVariable Language language,
            @PathVariable String secret,
            @PathVariable String step,
            HttpServletRequest request,
            HttpServletResponse response) {
        return owns.at(
                language,
                secret,
                response,
                here -> screen.confirm(
                        language,
                        secret,
                        here.asked(),
                        Step.valueOf(step.toUpperCase(Locale.ROOT)),
                        owns.sending(here, request)));
    }

    @PostMapping("/accept")
    Object accept(
            @PathVariable Language language,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        return owns.at(
                language,
                secret,
                response,
                here -> step(
                        language,
                        here,
                        key,
                        () -> desk.acceptMine() instanceof Place.Confirmed
                                ? Optional.of(Done.ACCEPTED)
                                : Optional.empty()));
    }

    @PostMapping("/decline")
    Object decline(
            @PathVariable Language language,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        return owns.at(
                language,
                secret,
                response,
                here -> step(language, here, key, () -> givenUp(desk.declineMine(), Done.DECLINED)));
    }

    @PostMapping("/cancel")
    Object cancel(
            @PathVariable Language language,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        return owns.at(
                language,
                secret,
                response,
                here -> step(language, here, key, () -> givenUp(desk.cancelMine(), Done.CANCELLED)));
    }

    /** Answers with a page of its own: afterwards there is no address left to go to. */
    @PostMapping("/erase")
    Object erase(
            @PathVariable Language language,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        return owns.at(language, secret, response, here -> {
            if (!owns.isFresh(here, key)) return again(language, here);
            return tenancy.as(here.me(), desk::eraseMine)
                    ? screen.erased(language, here.asked())
                    : screen.over(language);
        });
    }

    private Object step(Language language, Here here, String key, java.util.function.Supplier<Optional<Done>> deed) {
        if (!owns.isFresh(here, key)) return again(language, here);
        var done = tenancy.as(here.me(), deed);
        return PersonalLink.to(
                language,
                here.me().secret(),
                done.map(what -> "?done=" + word(what)).orElse(""));
    }

    private static Object again(Language language, Here here) {
        return PersonalLink.to(language, here.me().secret(), "?done=" + word(Done.AGAIN));
    }

    /** Where it came too late, the page tells how it stands. */
    private static Optional<Done> givenUp(Place place, Done done) {
        return place instanceof Place.GivenUp ? Optional.of(done) : Optional.empty();
    }

    private static String word(Done done) {
        return done.name().toLowerCase(Locale.ROOT);
    }
}
