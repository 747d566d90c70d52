package org.zaedno.hub.checkin;

import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.delivery.Assets;
import org.zaedno.hub.facts.EventHours;
import org.zaedno.hub.site.CheckInPage;
import org.zaedno.hub.site.CheckInPage.Asked;
import org.zaedno.hub.site.CheckInPage.Csrf;
import org.zaedno.hub.site.CheckInPage.Keeping;
import org.zaedno.hub.site.CheckInRefused;
import org.zaedno.hub.site.DoorGuest;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.hosting.HostingNavigation;
import org.zaedno.hub.workspace.registration.RegistrationNavigation;

/** Puts the page together, as whoever runs the event. */
@Component
class CheckInScreen {
    private final CheckIn door;
    private final RegistrationForms forms;
    private final EditorialDesk desk;
    private final PublishedShelf shelf;
    private final EventCalendar calendar;
    private final CoalitionDirectory directory;
    private final Tenancy tenancy;
    private final Words words;
    private final Assets assets;
    private final Clock clock;

    CheckInScreen(
            CheckIn door,
            RegistrationForms forms,
            EditorialDesk desk,
            PublishedShelf shelf,
            EventCalendar calendar,
            CoalitionDirectory directory,
            Tenancy tenancy,
            Words words,
            Assets assets,
            Clock clock) {
        this.door = door;
        this.forms = forms;
        this.desk = desk;
        this.shelf = shelf;
        this.calendar = calendar;
        this.directory = directory;
        this.tenancy = tenancy;
        this.words = words;
        this.assets = assets;
        this.clock = clock;
    }

    CheckInPage show(ItemId event, Language language, Asked asked, CsrfToken csrf) {
        var roster = door.standings(event).roster();
        var helped = helped(event, language);
        var open = helped.isEmpty() ? Optional.of(desk.open(event)) : Optional.<OpenItem>empty();
        var texts = words.in(language);
        var facts = calendar.find(event);
        var order = Collator.getInstance(language.locale());
        return new CheckInPage(
                texts,
                assets,
                event,
                open.map(this::back).orElseGet(() -> backToHelp(event)),
                helped.map(edition -> edition.text().title())
                        .or(() -> open.map(mine -> title(mine, language)))
                        .orElse(""),
                facts.map(known ->
                                texts.text("check-in.when", when(EventHours.of(known.starts(), known.ends(), texts))))
                        .orElseGet(() -> texts.text("check-in.door")),
                door.expected(event).stream()
                        .flatMap(DoorGuest::of)
                        .sorted(Comparator.comparing(DoorGuest::name, order))
                        .toList(),
                forms.kinds(event),
                roster,
                facts.map(known -> new Keeping(
                                known.starts().minus(Duration.ofDays(1)),
                                known.lastDay()
                                        .plusDays(1)
                                        .atStartOfDay(WallTime.SOFIA)
                                        .toInstant()))
                        .orElseGet(() -> new Keeping(clock.instant(), clock.instant())),
                asked,
                FormKey.fresh().value(),
                new Csrf(csrf.getParameterName(), csrf.getHeaderName(), csrf.getToken()));
    }

    CheckInRefused refused(Language language, NotAllowed no) {
        return new CheckInRefused(words.in(language), assets, words.in(language).text("refusal." + no.key()));
    }

    /** What somebody else holds, and the actor's workspace helps to run: known by its page. */
    private Optional<PublishedEdition> helped(ItemId event, Language language) {
        var mine = tenancy.acting().workspace();
        return shelf.among(List.of(event), language).stream()
                .filter(edition -> !edition.owner().equals(mine))
                .findFirst();
    }

    private String backToHelp(ItemId event) {
        return directory
                .find(tenancy.acting().workspace())
                .map(mine -> "/space/" + HostingNavigation.people(mine.slug(), event))
                .orElse("/space/");
    }

    private String back(OpenItem open) {
        return directory
                .find(open.item().owner())
                .map(owner -> "/space/"
                        + RegistrationNavigation.people(
                                owner.slug(), open.item().id()))
                .orElse("/space/");
    }

    private static String when(EventHours hours) {
        return hours.day() + "\u00a0" + hours.month();
    }

    private static String title(OpenItem open, Language language) {
        return Stream.of(language, Language.BG, Language.EN, open.item().source())
                .map(open.editions()::get)
                .filter(Objects::nonNull)
                .map(Edition::text)
                .map(text -> text.title())
                .findFirst()
                .orElse("");
    }
}
