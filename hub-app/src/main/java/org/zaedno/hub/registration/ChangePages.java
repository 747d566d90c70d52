package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.RegistrationClosed;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.registration.OwnRegistrations.Here;
import org.zaedno.hub.site.FilledForm;
import org.zaedno.hub.site.FormFault;
import org.zaedno.hub.site.Page;
import org.zaedno.hub.site.RegistrationScreen;
import org.zaedno.hub.site.RegistrationScreen.Notice;
import org.zaedno.hub.site.RegistrationScreen.Shown;

/** The form once more, for who sent it: with what they wrote, and without what cannot change any more. */
@Controller
@RequestMapping("/{language:bg|en}/registrations/{secret}/change")
class ChangePages {
    private final OwnRegistrations owns;
    private final RegistrationScreen screen;
    private final RegistrationDesk desk;
    private final Tenancy tenancy;

    ChangePages(OwnRegistrations owns, RegistrationScreen screen, RegistrationDesk desk, Tenancy tenancy) {
        this.owns = owns;
        this.screen = screen;
        this.desk = desk;
        this.tenancy = tenancy;
    }

    @GetMapping
    Object form(
            @PathVariable Language language,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        return owns.at(
                language,
                secret,
                response,
                here -> here.own().form().state().isLive()
                        ? page(
                                language,
                                here,
                                FilledForm.of(here.own().form()),
                                List.of(),
                                Optional.empty(),
                                false,
                                request)
                        : PersonalLink.of(language, here.me().secret()));
    }

    @PostMapping
    Object send(
            @PathVariable Language language,
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        return owns.at(language, secret, response, here -> {
            var filled = FilledForm.of(fields)
                    .onlyOf(here.own().form().people().stream()
                            .map(Participant::id)
                            .collect(Collectors.toSet()));
            var rebuilt = PeopleLines.changed(fields, filled);
            if (rebuilt.isPresent())
                return page(
                        language, here, rebuilt.get(), List.of(), Optional.empty(), fields.containsKey("add"), request);
            var key = fields.getOrDefault("key", List.of("")).getFirst();
            if (!owns.isFresh(here, key))
                return page(language, here, filled, List.of(), Optional.of(Notice.STALE), false, request);
            return change(language, here, new FormKey(key), filled, request);
        });
    }

    /** @param key of this change: sent again it is not made again */
    private Object change(Language language, Here here, FormKey key, FilledForm filled, HttpServletRequest request) {
        var read = FormReading.read(key, here.own().form().language(), here.asked(), filled, false);
        if (read.application().isEmpty())
            return page(language, here, filled, read.faults(), Optional.empty(), false, request);
        Application wanted = read.application().get();
        try {
            tenancy.as(here.me(), () -> desk.changeMine(wanted));
            return PersonalLink.to(language, here.me().secret(), "?done=changed");
        } catch (RegistrationClosed closed) {
            var where = filled.colleagues().isEmpty()
                    ? "name"
                    : "colleague-" + filled.colleagues().size();
            var fault = FormFault.at(where, "refusal." + closed.key());
            return page(language, here, filled, List.of(fault), Optional.empty(), false, request);
        }
    }

    private Page page(
            Language language,
            Here here,
            FilledForm filled,
            List<FormFault> faults,
            Optional<Notice> notice,
            boolean begun,
            HttpServletRequest request) {
        var sending = owns.sending(here, request);
        return screen.change(
                language,
                here.secret(),
                here.asked(),
                new Shown(sending.key(), sending.csrf(), filled, faults, notice, begun));
    }
}
