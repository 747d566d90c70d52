package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.registration.RegistrationClosed.Why;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;

/** A member's workspace with an organiser, an event to come, and people who would like to be there. */
abstract class Reception {
    static final Actor CLOCK = new Actor.SystemJob(JobName.CLOCK);

    final Content content = Content.shared();
    final World world = content.world();
    final RegistrationDesk desk = content.get(RegistrationDesk.class);
    final RegistrationForms forms = content.get(RegistrationForms.class);
    final WorkspaceId workspace = world.member();
    final Actor.Acting organiser = world.acting(workspace, Role.ORGANISER);

    /** A published event in a month; not open for anybody yet. */
    ItemId event() {
        var event = world.anItem(workspace, Kind.EVENT)
                .edition(Language.BG, State.PUBLISHED, "Среща")
                .write();
        world.sql().sql("""
                        insert into content.event (owner, item, starts_at, ends_at, format)
                        values (?, ?, now() + interval '30 days', now() + interval '31 days', 'BOTH')""").params(workspace.value(), event.value()).update();
        return event;
    }

    ItemId open(PlaceLimit limit, UnaryOperator<Wish> how) {
        var event = event();
        var now = Instant.now();
        var form = RegistrationForm.open(
                event,
                now.minusSeconds(60),
                now.plus(Duration.ofDays(20)),
                LocalDate.now().plusDays(31));
        as(organiser, () -> forms.save(how.apply(new Wish(form)).form(), limit));
        return event;
    }

    ItemId open(int places, Hold... holds) {
        return open(PlaceLimit.of(places, holds), wish -> wish.party(5));
    }

    /** A form with some of its boxes ticked. */
    record Wish(RegistrationForm form) {
        Wish with(boolean approval, boolean invitedOnly, boolean waitingList, int party, Optional<Duration> offer) {
            return new Wish(new RegistrationForm(
                    form.event(),
                    form.version(),
                    form.opens(),
                    form.closes(),
                    approval,
                    invitedOnly,
                    waitingList,
                    party,
                    offer,
                    true,
                    Optional.of(form.closes()),
                    form.needsUntil(),
                    form.personsUntil(),
                    Set.of(Consent.PARTICIPANT_LIST),
                    form.languages()));
        }

        Wish party(int max) {
            return with(form.approval(), form.invitedOnly(), form.waitingList(), max, form.offerFor());
        }

        Wish approval() {
            return with(true, form.invitedOnly(), form.waitingList(), form.partyMax(), form.offerFor());
        }

        Wish byInvitation() {
            return with(form.approval(), true, form.waitingList(), form.partyMax(), form.offerFor());
        }

        Wish withoutWaitingList() {
            return with(form.approval(), form.invitedOnly(), false, form.partyMax(), form.offerFor());
        }

        Wish offering(Duration time) {
            return with(form.approval(), form.invitedOnly(), form.waitingList(), form.partyMax(), Optional.of(time));
        }
    }

    Application party(int people) {
        return new Application(
                FormKey.fresh(),
                new EmailAddress("somebody@test.example"),
                Language.BG,
                IntStream.range(0, people)
                        .mapToObj(n -> Attendee.named("Мария Иванова", "Отдел", "Варна"))
                        .toList());
    }

    Place take(ItemId event, Application form) {
        return desk.take(event, form);
    }

    Place take(ItemId event, int people) {
        return take(event, party(people));
    }

    Actor by(ItemId event, Application form) {
        return new Actor.Registrant(content.get(PersonalLinks.class).secret(event, form.key()));
    }

    Vacancy vacancy(ItemId event) {
        return content.as(Actor.STRANGER, () -> forms.vacancy(event)).orElseThrow();
    }

    RegistrationState state(Place place) {
        return world.sql()
                .sql("select state from content.registration where id = ?")
                .param(place.registration().value())
                .query((row, number) -> RegistrationState.valueOf(row.getString(1)))
                .single();
    }

    KindId kind(ItemId event, StandardKind standard) {
        return content.as(Actor.STRANGER, () -> forms.kinds(event)).stream()
                .filter(kind -> kind.standard().equals(Optional.of(standard)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<String> mails(Place place) {
        return world.sql()
                .sql("select template from content.mail where registration = ? order by queued_at, fact")
                .param(place.registration().value())
                .query(String.class)
                .list();
    }

    /** Offers end and holds are released now, though nobody has told anybody yet. */
    void theHourComes(ItemId event) {
        for (var statement : List.of(
                "update content.registration set offer_until = now() - interval '1 second' where event = ? and state = 'OFFERED'",
                "update content.place_hold set release_at = now() - interval '1 second' where event = ? and release_at is not null and released_at is null",
                "update content.place_count set next_due = now() - interval '1 second' where event = ? and next_due is not null"))
            world.sql().sql(statement).param(event.value()).update();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }

    void assertClosed(Why why, Supplier<?> work) {
        assertThatExceptionOfType(RegistrationClosed.class)
                .isThrownBy(work::get)
                .satisfies(closed -> Assertions.assertThat(closed.why()).isEqualTo(why));
    }

    void assertRefused(String key, Actor actor, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(actor, work))
                .satisfies(refused -> Assertions.assertThat(refused.key()).isEqualTo(key));
    }
}
