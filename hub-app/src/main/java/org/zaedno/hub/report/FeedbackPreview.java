package org.zaedno.hub.report;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.feedback.FeedbackDesk;
import org.zaedno.content.feedback.FeedbackForm;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.hub.checkin.OwnEvents;
import org.zaedno.hub.site.FeedbackScreen;
import org.zaedno.hub.site.FeedbackScreen.Fault;
import org.zaedno.hub.site.FilledFeedback;
import org.zaedno.hub.site.PersonalScreen.Sending;
import org.zaedno.hub.site.RegistrationScreen.Csrf;

/** The questions about an event as people will see them, for who asks them. It can be filled in and sent; nothing is kept. */
@Controller
class FeedbackPreview {
    private record Shown(FeedbackForm form, Optional<PublishedEdition> edition, Optional<EventFacts> facts) {}

    private final OwnEvents own;
    private final FeedbackDesk desk;
    private final PublishedShelf shelf;
    private final EventCalendar calendar;
    private final FeedbackScreen screen;

    FeedbackPreview(
            OwnEvents own, FeedbackDesk desk, PublishedShelf shelf, EventCalendar calendar, FeedbackScreen screen) {
        this.own = own;
        this.desk = desk;
        this.shelf = shelf;
        this.calendar = calendar;
        this.screen = screen;
    }

    @GetMapping(ReportAddress.AT + "/feedback")
    Object show(@PathVariable ItemId event, @PathVariable Language language, CsrfToken csrf) {
        return forOrganisers(
                () -> page(event, language, find(event, language), FilledFeedback.EMPTY, Optional.empty(), csrf));
    }

    @PostMapping(ReportAddress.AT + "/feedback")
    Object send(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @RequestParam MultiValueMap<String, String> fields,
            CsrfToken csrf) {
        return forOrganisers(() -> {
            var shown = find(event, language);
            var filled = FilledFeedback.of(fields);
            try {
                shown.form().read(filled.rating(), filled.answers());
                return screen.previewed(language, event, shown.edition(), shown.facts());
            } catch (InvalidValue leftOut) {
                return page(event, language, shown, filled, Optional.of(Fault.RATING), csrf);
            }
        });
    }

    private Object page(
            ItemId event,
            Language language,
            Shown shown,
            FilledFeedback filled,
            Optional<Fault> fault,
            CsrfToken csrf) {
        var sending = new Sending("", Optional.of(new Csrf(csrf.getParameterName(), csrf.getToken())));
        return screen.preview(language, event, shown.edition(), shown.facts(), shown.form(), filled, fault, sending);
    }

    private Shown find(ItemId event, Language language) {
        return own.run(() -> new Shown(
                desk.find(event).orElseThrow(NotFound::new),
                shelf.among(java.util.List.of(event), language).stream().findFirst(),
                calendar.find(event)));
    }

    private Object forOrganisers(Supplier<Object> work) {
        if (own.isStranger()) throw new NotFound();
        try {
            return work.get();
        } catch (NotAllowed no) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
    }
}
