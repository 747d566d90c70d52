package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.event.Format;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.RegistrationClosed;
import org.zaedno.content.registration.RegistrationClosed.Why;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.Vacancy;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.hub.site.FilledForm;
import org.zaedno.hub.site.FormFault;
import org.zaedno.hub.site.Page;
import org.zaedno.hub.site.RegistrationScreen;
import org.zaedno.hub.site.RegistrationScreen.Asked;
import org.zaedno.hub.site.RegistrationScreen.Notice;
import org.zaedno.hub.site.RegistrationScreen.Shown;

/**
 * The form by which anybody registers for an event. The key it carries makes it one form however often it is sent; sending
 * leads to the personal page, which can be loaded again.
 */
@Controller
@RequestMapping("/{language:bg|en}/events/{slug}/register")
class RegistrationPages {
    private final EventForms events;
    private final RegistrationScreen screen;
    private final RegistrationDesk desk;
    private final SentForms sent;
    private final FormKeys keys;
    private final RefusedStrangers refused;
    private final Invitees invitees;
    private final Clock clock;

    RegistrationPages(
            EventForms events,
            RegistrationScreen screen,
            RegistrationDesk desk,
            SentForms sent,
            FormKeys keys,
            RefusedStrangers refused,
            Invitees invitees,
            Clock clock) {

        this.events = events;
        this.screen = screen;
        this.desk = desk;
        this.sent = sent;
        this.keys = keys;
        this.refused = refused;
        this.invitees = invitees;
        this.clock = clock;
    }

    /** @param invitation the secret of an invitation's link; nothing without one */
    @GetMapping
    Page form(
            @PathVariable Language language,
            @PathVariable Slug slug,
            @RequestParam(defaultValue = "") String invitation,
            HttpServletRequest request,
            HttpServletResponse response) {
        PersonalLink.keepQuiet(response);
        var way = invitees.of(invitation);
        var known = events.find(language, slug).or(() -> invited(way, language, slug));
        if (known.isEmpty()) {
            var why = invitees.by(way, () -> events.whyNot(language, slug, invitation));
            if (why instanceof NotFound && !invitation.isEmpty()) return screen.notInvited(language);
            throw why;
        }
        var found = known.get();
        if (found.asked().isEmpty()) return screen.none(language, found.edition(), found.facts());
        var asked = found.asked().get();
        var refused = invitation.isEmpty()
                ? Optional.<Why>empty()
                : way.refusal(asked.form().event());
        if (refused.isPresent()) return screen.closed(language, asked, refused.get(), HttpStatus.OK);
        if (!asked.form().languages().contains(language)) return screen.inOtherLanguage(language, asked);
        var closed = closed(asked, !invitation.isEmpty());
        if (closed.isPresent()) return screen.closed(language, asked, closed.get(), HttpStatus.OK);
        var fresh = FilledForm.invited(invitation, way.name());
        return shown(language, asked, keys.issue(id(asked)), fresh, List.of(), Optional.empty(), request);
    }

    @PostMapping
    Object send(
            @PathVariable Language language,
            @PathVariable Slug slug,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        PersonalLink.keepQuiet(response);
        var filled = FilledForm.of(fields);
        var way = invitees.of(filled.invitation());
        var found = events.recent(language, slug)
                .or(() -> invited(way, language, slug))
                .or(() -> events.moved(language, slug))
                .orElseThrow(() -> events.whyNot(language, slug, ""));
        if (found.asked().isEmpty()) return screen.none(language, found.edition(), found.facts());
        var asked = found.asked().get();
        var key = fields.getOrDefault("key", List.of("")).getFirst();
        var rebuilt = PeopleLines.changed(fields, filled);
        if (rebuilt.isPresent())
            return screen.form(
                    language,
                    asked,
                    new Shown(
                            key,
                            PersonalLink.csrf(request),
                            rebuilt.get(),
                            List.of(),
                            Optional.empty(),
                            fields.containsKey("add")));
        var worth = keys.judge(id(asked), key);
        if (worth == FormKeys.Worth.STALE) {
            var known = sent.known(asked.form().event(), new FormKey(key), filled);
            if (known.isPresent()) return PersonalLink.of(language, known.get());
        }
        var notice = notice(worth, fields);
        if (worth == FormKeys.Worth.FORGED || worth == FormKeys.Worth.STALE)
            return anew(language, asked, filled, notice.orElseThrow(), request);
        if (notice.isPresent()) return shown(language, asked, key, filled, List.of(), notice, request);
        return register(language, asked, new FormKey(key), filled, way, request);
    }

    /** Under a key of its own, and with everything that was typed. */
    private Page anew(Language language, Asked asked, FilledForm filled, Notice notice, HttpServletRequest request) {
        refused.note("a form (" + notice + ")");
        return shown(language, asked, keys.issue(id(asked)), filled, List.of(), Optional.of(notice), request);
    }

    private Object register(
            Language language,
            Asked asked,
            FormKey key,
            FilledForm filled,
            Invitees.Way way,
            HttpServletRequest request) {
        var read = FormReading.read(key, language, asked, filled, true);
        if (read.application().isEmpty())
            return shown(language, asked, key.value(), filled, read.faults(), Optional.empty(), request);
        try {
            var application = read.application().get();
            invitees.by(way, () -> desk.take(asked.form().event(), asked.questions(), application));
            return PersonalLink.of(language, sent.secret(asked.form().event(), key));
        } catch (RegistrationClosed closed) {
            if (closed.why() == Why.FORM_USED) return anew(language, asked, filled, Notice.USED, request);
            return fault(closed.why(), asked)
                    .map(wrong -> (Object)
                            shown(language, asked, key.value(), filled, List.of(wrong), Optional.empty(), request))
                    .orElseGet(() -> screen.closed(language, asked, closed.why(), HttpStatus.CONFLICT));
        }
    }

    /** An event that is not for everybody, to who is invited. */
    private Optional<EventForms.Found> invited(Invitees.Way way, Language language, Slug slug) {
        return way.actor().flatMap(actor -> events.find(actor, language, slug));
    }

    /** What can be put right in the form: nothing of it is lost. */
    private static Optional<FormFault> fault(Why why, Asked asked) {
        return switch (why) {
            case PARTY -> Optional.of(FormFault.at("colleague-1", "refusal." + why.key()));
            case KIND -> Optional.of(FormFault.at("kind", "refusal." + why.key()));
            case FULL ->
                asked.form().onlineFree()
                                && asked.facts()
                                        .filter(facts -> facts.format() == Format.BOTH)
                                        .isPresent()
                        ? Optional.of(FormFault.at("how", "register.fault.full"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Why there is no form to show now. Who is invited need not wait for the opening. */
    private Optional<Why> closed(Asked asked, boolean invited) {
        var form = asked.form();
        var now = clock.instant();
        if (asked.cancelled().isPresent()) return Optional.of(Why.CANCELLED);
        if (!now.isBefore(form.closes())) return Optional.of(Why.CLOSED);
        if (form.invitedOnly() && !invited) return Optional.of(Why.INVITED_ONLY);
        if (now.isBefore(form.opens()) && !invited) return Optional.of(Why.NOT_YET);
        return isFull(asked) ? Optional.of(Why.FULL) : Optional.empty();
    }

    /** Nobody fills a form in vain. */
    private static boolean isFull(Asked asked) {
        var form = asked.form();
        boolean online = form.onlineFree()
                && asked.facts()
                        .filter(facts -> facts.format() != Format.IN_PERSON)
                        .isPresent();
        return !form.waitingList()
                && !form.approval()
                && !online
                && asked.vacancy()
                        .flatMap(Vacancy::free)
                        .filter(free -> free == 0)
                        .isPresent();
    }

    private static Optional<Notice> notice(FormKeys.Worth worth, MultiValueMap<String, String> fields) {
        return switch (worth) {
            case FORGED -> Optional.of(Notice.UNKNOWN_FORM);
            case STALE -> Optional.of(Notice.STALE);
            case TOO_QUICK -> Optional.of(Notice.TOO_QUICK);
            case GOOD ->
                fields.getOrDefault("website", List.of("")).stream().allMatch(String::isEmpty)
                        ? Optional.empty()
                        : Optional.of(Notice.TRAP);
        };
    }

    private Page shown(
            Language language,
            Asked asked,
            String key,
            FilledForm filled,
            List<FormFault> faults,
            Optional<Notice> notice,
            HttpServletRequest request) {
        return screen.form(language, asked, new Shown(key, PersonalLink.csrf(request), filled, faults, notice, false));
    }

    private static String id(Asked asked) {
        return asked.form().event().toString();
    }
}
