package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.feedback.FeedbackBox;
import org.zaedno.content.feedback.FeedbackForm;
import org.zaedno.content.feedback.FeedbackStanding;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.registration.OwnRegistrations.Here;
import org.zaedno.hub.site.FeedbackScreen;
import org.zaedno.hub.site.FeedbackScreen.Fault;
import org.zaedno.hub.site.FilledFeedback;
import org.zaedno.hub.site.Page;

/** What somebody thought of the event they were at. The link says that they may answer; the answer does not say who did. */
@Controller
@RequestMapping("/{language:bg|en}/registrations/{secret}/feedback")
class FeedbackPages {
    private record Found(FeedbackStanding standing, Optional<FeedbackForm> form) {}

    private final OwnRegistrations owns;
    private final FeedbackBox box;
    private final FeedbackScreen screen;
    private final Tenancy tenancy;

    FeedbackPages(OwnRegistrations owns, FeedbackBox box, FeedbackScreen screen, Tenancy tenancy) {
        this.owns = owns;
        this.box = box;
        this.screen = screen;
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
                here -> page(language, here, FilledFeedback.EMPTY, Optional.empty(), request));
    }

    /** Sent twice, it is in once: the second time one is thanked as well. */
    @PostMapping
    Object send(
            @PathVariable Language language,
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        return owns.at(language, secret, response, here -> {
            var filled = FilledFeedback.of(fields);
            var found = find(here);
            if (found.standing() == FeedbackStanding.OPEN && found.form().isPresent()) {
                if (!owns.isFresh(here, fields.getOrDefault("key", List.of("")).getFirst()))
                    return page(language, here, filled, Optional.of(Fault.STALE), request);
                try {
                    var opinion = found.form().get().read(filled.rating(), filled.answers());
                    tenancy.as(here.me(), () -> box.put(opinion));
                } catch (InvalidValue leftOut) {
                    return page(language, here, filled, Optional.of(Fault.RATING), request);
                }
            }
            return PersonalLink.to(language, here.me().secret(), "/feedback");
        });
    }

    private Page page(
            Language language, Here here, FilledFeedback filled, Optional<Fault> fault, HttpServletRequest request) {
        var found = find(here);
        return found.standing() == FeedbackStanding.OPEN && found.form().isPresent()
                ? screen.form(
                        language,
                        here.secret(),
                        here.asked(),
                        found.form().get(),
                        filled,
                        fault,
                        owns.sending(here, request))
                : screen.told(language, here.secret(), here.asked(), found.standing(), found.form());
    }

    private Found find(Here here) {
        return tenancy.as(
                here.me(),
                () -> new Found(box.standing(), box.form(here.own().form().event())));
    }
}
