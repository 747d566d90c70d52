package org.zaedno.hub.checkin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/** An event of “Лястовица” that takes place now, and people with a place at it. */
public final class SomeForum {
    public static final String ORGANISER = "organizator.lyastovitsa@proba.example";

    private final ApplicationContext hub;
    private final Tenancy tenancy;
    private final Actor.Acting organiser;
    public final ItemId event;

    public SomeForum(ApplicationContext hub, String title, int places) {
        this.hub = hub;
        this.tenancy = hub.getBean(Tenancy.class);
        this.organiser = acting(ORGANISER);
        this.event = tenancy.as(acting("redaktor.lyastovitsa@proba.example"), () -> begun(title));
        var now = Instant.now();
        var form = RegistrationForm.open(event, now.minusSeconds(60), now.plusSeconds(60), LocalDate.now());
        as(() -> hub.getBean(RegistrationForms.class).save(form, PlaceLimit.of(places)));
    }

    public String door() {
        return "/checkin/" + event + "/bg";
    }

    public Participant guest(String name, String institution) {
        return guest(name, institution, "");
    }

    public Participant guest(String name, String institution, String interpreter) {
        var form = new Application(
                FormKey.fresh(),
                Optional.empty(),
                Language.BG,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(Attendee.named(name, institution, "")),
                Map.of(),
                new Needs("", "", interpreter),
                Set.of(),
                Optional.empty());
        var place = as(() -> hub.getBean(RegistrationDesk.class).walkIn(event, form, false));
        return people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place));
    }

    public List<Participant> people() {
        return as(() -> hub.getBean(CheckIn.class).expected(event)).stream()
                .flatMap(form -> form.people().stream())
                .toList();
    }

    public boolean isHere(Participant person) {
        return people().stream().anyMatch(one -> one.id().equals(person.id()) && one.present());
    }

    private ItemId begun(String title) {
        var item = hub.getBean(EditorialDesk.class)
                .create(Kind.EVENT, Language.BG, new EditionText(title, "", Map.of()), Visibility.WORKSPACE, Set.of())
                .item();
        var now = Instant.now();
        var facts = new EventFacts(
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(1)),
                Format.ONLINE,
                EventPlace.NOWHERE,
                Optional.empty(),
                Set.of(),
                "");
        return hub.getBean(EventCalendar.class)
                .store(item.id(), facts, item.version())
                .id();
    }

    private <T> T as(Supplier<T> work) {
        return tenancy.as(organiser, work);
    }

    private Actor.Acting acting(String email) {
        var accounts = hub.getBean(SignInDesk.class);
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }
}
