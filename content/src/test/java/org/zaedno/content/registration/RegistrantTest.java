package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.language.Names;
import org.zaedno.content.practice.Region;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.CheckIn.Mark;
import org.zaedno.content.registration.CheckIn.Standing;
import org.zaedno.content.registration.EventNumbers.Number;
import org.zaedno.content.registration.EventNumbers.OfKind;
import org.zaedno.content.registration.EventNumbers.OfTown;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.RegistrationSecret;

/** What is kept of people: who sees it, who changes it, and when it goes. */
class RegistrantTest extends Reception {
    private static final Needs NEEDS = new Needs("рампа", "", "жестов език");
    private static final List<String> TABLES = List.of(
            "registration",
            "participant",
            "registration_need",
            "registration_consent",
            "registration_answer",
            "registration_log",
            "attendance_mark",
            "mail");

    private final Registrations registrations = content.get(Registrations.class);
    private final CheckIn door = content.get(CheckIn.class);

    private Application speaking(int people) {
        return party(people).saying(Map.of(), NEEDS, Set.of(Consent.PARTICIPANT_LIST, Consent.PHOTOS));
    }

    @Test
    void a_registrant_reads_what_was_sent_and_nobody_elses() {
        var event = open(5);
        var form = speaking(2);
        take(event, form);
        take(event, speaking(1));

        var mine = as(by(event, form), registrations::mine);

        assertThat(mine.form().people()).extracting(Participant::attendee).isEqualTo(form.people());
        assertThat(mine.form().needs()).isEqualTo(NEEDS);
        assertThat(mine.form().consents())
                .as("photographs were not asked about")
                .isEqualTo(Set.of(Consent.PARTICIPANT_LIST));
        assertThat(as(by(event, form), () -> rows("registration"))).isEqualTo(1);
        assertThat(as(by(event, form), () -> rows("participant"))).isEqualTo(2);
        var changedLetter = new Actor.Registrant(new RegistrationSecret("A".repeat(43)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(changedLetter, registrations::mine));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(changedLetter, desk::cancelMine));
        assertThat(as(changedLetter, desk::eraseMine)).isFalse();
        for (var actor : List.of(changedLetter, world.acting(world.member(), org.zaedno.content.people.Role.values())))
            for (var table : TABLES)
                assertThat(as(actor, () -> rows(table))).as(table).isZero();
    }

    @Test
    void who_agreed_is_seen_by_others_with_a_place_and_by_nobody_else() {
        var event = open(2);
        var seen = speaking(1);
        var unseen = party(1);
        var waiting = party(1);
        List.of(seen, unseen, waiting).forEach(form -> take(event, form));

        assertThat(as(by(event, unseen), registrations::fellows))
                .containsExactly(new Registrations.Fellow("Мария Иванова", "Отдел", "Варна"));
        assertThat(as(by(event, waiting), registrations::fellows)).isEmpty();
        as(by(event, seen), () -> desk.changeMine(seen.saying(Map.of(), Needs.NONE, Set.of())));
        assertThat(as(by(event, unseen), registrations::fellows)).isEmpty();
    }

    @Test
    void what_one_is_registered_for_one_may_read_and_its_link_once_there_is_a_place() {
        var event = open(1);
        var confirmed = party(1);
        var waiting = party(1);
        List.of(confirmed, waiting).forEach(form -> take(event, form));
        world.sql()
                .sql("insert into content.event_link (owner, item, url) values (?, ?, 'https://example.org')")
                .params(workspace.value(), event.value())
                .update();
        world.sql()
                .sql("update content.item set visibility = 'COALITION' where id = ?")
                .param(event.value())
                .update();
        var calendar = content.get(EventCalendar.class);

        assertThat(as(Actor.STRANGER, () -> calendar.find(event))).isEmpty();
        assertThat(as(by(event, waiting), () -> calendar.find(event))
                        .orElseThrow()
                        .online())
                .isEmpty();
        assertThat(as(by(event, confirmed), () -> calendar.find(event))
                        .orElseThrow()
                        .online())
                .isPresent();
        assertThat(as(by(event, waiting), () -> forms.find(event))).isPresent();
    }

    @Test
    void a_colleague_who_stays_at_home_gives_the_place_to_who_waits() {
        var event = open(2);
        var form = party(2);
        take(event, form);
        var waits = take(event, 1);

        var place = as(
                by(event, form),
                () -> desk.changeMine(form.with(List.of(form.people().getLast()))));

        assertThat(place).isInstanceOf(Place.Confirmed.class);
        assertThat(state(waits)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(as(by(event, form), registrations::mine).form().people())
                .extracting(Participant::id)
                .containsExactly(form.people().getLast().id());
    }

    @Test
    void a_change_that_is_sent_again_is_made_and_mailed_once_also_when_it_comes_late() {
        var event = open(3);
        var form = party(1);
        var place = take(event, form);
        var first = form.under(FormKey.fresh());
        var second = form.under(FormKey.fresh())
                .with(List.of(new Attendee(form.people().getFirst().id(), "Мария Петрова", "", "")));

        for (var change : List.of(first, first, second, first)) as(by(event, form), () -> desk.changeMine(change));

        assertThat(as(by(event, form), registrations::mine).form().people())
                .extracting(Participant::name)
                .containsExactly("Мария Петрова");
        assertThat(mails(place))
                .containsExactly("registration.confirmed", "registration.changed", "registration.changed");
        assertThat(left("registration_log", place)).isEqualTo(3);
    }

    @Test
    void who_is_erased_leaves_a_free_place_and_no_trace_also_in_waiting_mail() {
        var event = open(1);
        var form = speaking(1);
        var place = take(event, form);
        var waits = take(event, 1);

        assertThat(as(by(event, form), desk::eraseMine)).isTrue();

        assertThat(state(waits)).isEqualTo(RegistrationState.CONFIRMED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(by(event, form), registrations::mine));
        for (var table :
                List.of("participant", "registration_need", "registration_consent", "registration_answer", "mail"))
            assertThat(left(table, place)).as(table).isZero();
        assertThat(world.sql()
                        .sql("select email is null and secret_hash is null from content.registration where id = ?")
                        .param(place.registration().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(take(event, form)).as("sent again it does not come back").isInstanceOf(Place.GivenUp.class);
    }

    @Test
    void answers_that_do_not_fit_are_not_taken() {
        var event = open(1);
        var question = new Question(
                QuestionId.fresh(),
                Question.Type.YES_NO,
                new Names("Обяд?", "Lunch?"),
                new Names("", ""),
                List.of(),
                true,
                Optional.empty());
        as(organiser, () -> forms.saveQuestions(event, new Questionnaire(List.of(question))));
        var form = party(1);

        assertRefused("invalid.answers", Actor.STRANGER, () -> take(event, form));
        take(event, form.saying(Map.of(question.id(), List.of("yes")), Needs.NONE, Set.of()));

        assertThat(as(by(event, form), registrations::mine).form().answers())
                .isEqualTo(Map.of(question.id(), List.of("yes")));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Questionnaire(List.of(question, question)));
    }

    @Test
    void the_latest_mark_by_its_own_clock_counts_whenever_it_arrives() {
        var event = open(3);
        var form = party(2);
        take(event, form);
        var who = form.people().getFirst().id();
        var now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);

        mark(event, new Mark(who, false, now.minusSeconds(10), "phone-one-2"));
        mark(event, new Mark(who, true, now.minusSeconds(20), "phone-two-1"));
        var again = mark(event, new Mark(who, true, now.minusSeconds(5), "phone-one-2"));

        assertThat(again)
                .as("the same mark again")
                .isEqualTo(new Standing(who, false, Optional.of(now.minusSeconds(10))));
        mark(event, new Mark(who, true, now.plusSeconds(3600), "fast-clock-1"));
        assertThat(as(organiser, () -> door.count(event))).isEqualTo(new CheckIn.Count(2, 1));
        assertThat(left("attendance_mark", event.value(), "event")).isEqualTo(3);
        var code = as(organiser, () -> registrations.list(event, RegistrationFilter.ALL, 0, 1))
                .getFirst()
                .people()
                .getFirst()
                .code();
        assertThat(as(
                        organiser,
                        () -> registrations.byCode(
                                event,
                                code.substring(0, 4) + "-" + code.substring(4).toLowerCase(java.util.Locale.ROOT))))
                .isPresent();
    }

    @Test
    void an_event_that_is_purged_takes_along_who_registered() {
        var event = open(5);
        var form = speaking(2).of(kind(event, StandardKind.NGO));
        take(event, form);
        as(
                organiser,
                () -> door.mark(
                        event, List.of(new Mark(form.people().getFirst().id(), true, Instant.now(), "some-phone"))));
        theDayAfter(event, "needs_until = current_date - 2, persons_until = current_date - 2");
        take(event, speaking(1));

        world.sql()
                .sql("delete from content.item where id = ?")
                .param(event.value())
                .update();

        for (var table : TABLES)
            assertThat(left(table, event.value(), "event")).as(table).isZero();
    }

    @Test
    void needs_go_first_then_persons_and_the_numbers_stay() {
        var event = open(5);
        var kind = kind(event, StandardKind.NGO);
        var form = speaking(2).of(kind);
        var place = take(event, form);
        as(
                organiser,
                () -> door.mark(
                        event, List.of(new Mark(form.people().getFirst().id(), true, Instant.now(), "some-phone"))));
        var before = as(organiser, () -> content.get(EventReport.class).of(event));
        assertThat(before)
                .isEqualTo(new EventNumbers(
                        Map.of(RegistrationState.CONFIRMED, new Registrations.Tally(1, 2)),
                        new Number(2, 1),
                        List.of(new OfKind(Optional.of(kind), new Number(2, 1))),
                        List.of(new OfTown("Варна", new Number(2, 1))),
                        List.of(new EventNumbers.OfRegion(Optional.of(Region.VARNA), new Number(2, 1))),
                        List.of(new EventNumbers.OfWay(EventNumbers.Way.PLACE, new Number(2, 1)))));

        theDayAfter(event, "needs_until = current_date - 2");
        assertThat(left("registration_need", place)).isZero();
        assertThat(left("participant", place)).isEqualTo(2);
        theDayAfter(event, "persons_until = current_date - 2");

        for (var table : List.of("participant", "registration_consent", "registration_answer", "mail"))
            assertThat(left(table, place)).as(table).isZero();
        assertThat(as(organiser, () -> content.get(EventReport.class).of(event)))
                .isEqualTo(before);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(by(event, form), registrations::mine));
    }

    private void theDayAfter(ItemId event, String days) {
        world.sql()
                .sql("update content.registration_form set " + days + " where event = ?")
                .param(event.value())
                .update();
        content.as(new Actor.SystemJob(JobName.RETENTION), content.get(RegistrationRetention.class)::purge);
    }

    private Standing mark(ItemId event, Mark mark) {
        return as(organiser, () -> door.mark(event, List.of(mark))).getFirst();
    }

    private int rows(String table) {
        return content.sql()
                .sql("select count(*) from content." + table)
                .query(Integer.class)
                .single();
    }

    private int left(String table, Place place) {
        return left(table, place.registration().value(), "registration");
    }

    private int left(String table, java.util.UUID id, String column) {
        return world.sql()
                .sql("select count(*) from content." + table + " where " + column + " = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
