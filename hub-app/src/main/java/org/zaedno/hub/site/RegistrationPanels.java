package org.zaedno.hub.site;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.Format;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.registration.Hold;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.registration.Vacancy;
import org.zaedno.hub.words.Phrases;

/**
 * Says on an event's page how one registers. The page is kept: what a panel tells changes with a row of the change log or at
 * an hour it names. How many wait does neither, and is not told here.
 */
@Component
class RegistrationPanels {
    private final RegistrationForms forms;
    private final Standing standing;
    private final Clock clock;

    RegistrationPanels(RegistrationForms forms, Standing standing, Clock clock) {
        this.forms = forms;
        this.standing = standing;
        this.clock = clock;
    }

    /** Empty for an event that is over. */
    Optional<RegistrationPanel> of(PublishedEdition edition, Optional<EventDates.Date> date, Phrases words) {
        if (date.isEmpty() || date.get().over()) return Optional.empty();
        var form = forms.find(edition.item());
        if (date.get().isCancelled())
            return form.map(any -> RegistrationPanel.saying(words.text("register.panel.cancelled"), Optional.empty()));
        if (form.isEmpty())
            return Optional.of(RegistrationPanel.saying(words.text("register.panel.none"), Optional.empty()));
        return Optional.of(panel(edition, form.get(), date.get(), words));
    }

    private RegistrationPanel panel(
            PublishedEdition edition, RegistrationForm form, EventDates.Date date, Phrases words) {
        var now = clock.instant();
        if (!now.isBefore(form.closes()))
            return RegistrationPanel.saying(
                    words.text("register.panel.closed", words.dateAndTime(form.closes())), Optional.empty());
        if (form.invitedOnly())
            return RegistrationPanel.saying(words.text("register.panel.invited"), Optional.of(form.closes()));
        if (now.isBefore(form.opens()))
            return RegistrationPanel.saying(
                    words.text("register.panel.not-yet", words.dateAndTime(form.opens())), Optional.of(form.opens()));
        return open(edition, form, date, words);
    }

    private RegistrationPanel open(
            PublishedEdition edition, RegistrationForm form, EventDates.Date date, Phrases words) {
        var vacancy = forms.vacancy(edition.item()).orElseGet(() -> new Vacancy(Optional.empty(), 0, 0, List.of()));
        var changes = Stream.concat(
                        Stream.of(form.closes()), vacancy.held().stream().flatMap(held -> held.release().stream()))
                .filter(clock.instant()::isBefore)
                .min(Instant::compareTo);
        boolean full = vacancy.free().filter(free -> free == 0).isPresent();
        boolean online = form.onlineFree() && date.facts().format() != Format.IN_PERSON;
        if (full && !form.waitingList() && !online)
            return RegistrationPanel.saying(words.text("register.panel.full"), changes);
        var address = Place.below("/events/" + edition.slug() + "/register").in(words.language());
        var button = new RegistrationPanel.Button(
                words.text(full && !online ? "register.panel.wait" : "register.panel.button"), address);
        var said = !full
                ? Optional.<String>empty()
                : Optional.of(
                        words.text(online ? "register.panel.full-but-online" : "register.panel.full-but-waiting"));
        return new RegistrationPanel(
                full || date.facts().format() == Format.ONLINE && form.onlineFree()
                        ? Optional.empty()
                        : vacancy.free().map(free -> places(edition, vacancy, free, words)),
                said,
                Optional.of(button),
                notes(form, words),
                changes);
    }

    private static List<String> notes(RegistrationForm form, Phrases words) {
        var notes = new ArrayList<String>();
        if (form.approval()) notes.add(words.text("register.panel.approval"));
        notes.add(words.text("register.panel.closes", words.dateAndTime(form.closes())));
        return notes;
    }

    private RegistrationPanel.Places places(PublishedEdition edition, Vacancy vacancy, int free, Phrases words) {
        var shares = new ArrayList<RegistrationPanel.Share>();
        if (!vacancy.held().isEmpty()) {
            var kinds = forms.kindsEver(edition.item());
            vacancy.held().stream()
                    .map(held -> new RegistrationPanel.Share(whom(held.whom(), kinds, words), kept(held, words)))
                    .forEach(shares::add);
            shares.add(new RegistrationPanel.Share(
                    words.text("register.panel.all-others"),
                    words.text("register.panel.free", vacancy.freeForAll().orElse(0))));
        }
        return new RegistrationPanel.Places(vacancy.places().orElse(0), free, shares);
    }

    private static String kept(Vacancy.Held held, Phrases words) {
        var free = words.text("register.panel.free", held.free());
        return held.release()
                .map(until -> words.text("register.panel.kept-until", free, words.date(until)))
                .orElse(free);
    }

    private String whom(Hold.Whom whom, List<InstitutionKind> kinds, Phrases words) {
        return switch (whom) {
            case Hold.Whom.OfKind(var id) ->
                kinds.stream()
                        .filter(kind -> kind.id().equals(id))
                        .map(kind -> kind.names().in(words.language()))
                        .findFirst()
                        .orElse("");
            case Hold.Whom.OfMember(var id) ->
                standing.workspace(id)
                        .map(member -> member.name().in(words.language()))
                        .orElse("");
        };
    }
}
