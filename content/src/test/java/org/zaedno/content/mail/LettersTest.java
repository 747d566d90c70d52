package org.zaedno.content.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.NotAllowed;

/** Letters about an event to those who registered for it: by themselves, and by an organiser's word. */
class LettersTest {
    private static final Content CONTENT = Content.fresh(6);
    private static final Actor CLOCK = new Actor.SystemJob(JobName.CLOCK);
    private static final Instant MORNING = new WallTime(WallTime.of(Registered.STARTS)
                    .shown()
                    .toLocalDate()
                    .minusDays(3)
                    .atTime(9, 30))
            .instant();

    private final Messages messages = CONTENT.get(Messages.class);
    private final EventLetters letters = CONTENT.get(EventLetters.class);
    private final Registered forum = Registered.forAnEvent(
            CONTENT.world(), CONTENT.get(PersonalLinks.class), CONTENT.world().member());
    private final Actor.Acting organiser = CONTENT.world().acting(forum.owner(), Role.ORGANISER);
    private final UUID maria = forum.person("Мария", "maria@people.example", Language.BG);
    private final UUID john = forum.person("John", "john@people.example", Language.EN);

    @AfterAll
    static void end() {
        CONTENT.close();
    }

    @Test
    void who_has_a_place_is_reminded_once_however_many_hubs_look() {
        state(john, "CANCELLED");

        AtOnce.times(4, () -> CONTENT.as(CLOCK, (Supplier<Integer>) clock(MORNING)::queue));

        assertThat(queued("event.reminder")).containsExactly("maria@people.example");
    }

    @Test
    void who_was_told_after_the_reminder_was_due_is_not_reminded_of_the_same() {
        forum.mail(maria, Occasion.PROMOTED, MORNING.minusSeconds(60));

        CONTENT.as(CLOCK, (Supplier<Integer>) clock(MORNING)::queue);

        assertThat(queued("event.reminder")).containsExactly("john@people.example");
    }

    @Test
    void reminders_are_switched_off_for_an_event_by_who_runs_it() {
        var author = CONTENT.world().acting(forum.owner(), Role.AUTHOR);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> CONTENT.as(author, () -> letters.keep(forum.event(), LetterPlan.USUAL)));

        CONTENT.as(organiser, () -> letters.keep(forum.event(), new LetterPlan(List.of(), false)));
        CONTENT.as(CLOCK, (Supplier<Integer>) clock(MORNING)::queue);

        assertThat(queued("event.reminder")).isEmpty();
        assertThat(CONTENT.as(organiser, () -> letters.plan(forum.event())).remind())
                .isEmpty();
    }

    @Test
    void thanks_go_to_who_came_alone() {
        CONTENT.world()
                .sql()
                .sql("update content.participant set present = true where registration = ?")
                .param(john)
                .update();

        CONTENT.as(CLOCK, (Supplier<Integer>) clock(MORNING.plus(Duration.ofDays(4)))::queue);

        assertThat(queued("event.thanks")).containsExactly("john@people.example");
    }

    @Test
    void everybody_whose_registration_lives_is_told_that_the_event_is_off_and_once() {
        state(john, "REFUSED");
        var waiting = forum.person("Ива", "iva@people.example", Language.BG);
        state(waiting, "CANCELLED");
        var neighbour = CONTENT.world().acting(CONTENT.world().member(), Role.ORGANISER);

        assertThat(CONTENT.as(organiser, this::tellOff)).isEqualTo(1);
        assertThat(CONTENT.as(organiser, this::tellOff)).isZero();

        assertThat(queued("event.cancelled")).containsExactly("maria@people.example");
        for (var other : List.of(neighbour, CONTENT.world().acting(forum.owner(), Role.AUTHOR), Actor.STRANGER))
            assertThatExceptionOfType(BadSqlGrammarException.class).isThrownBy(() -> CONTENT.as(other, this::tellOff));
    }

    @Test
    void a_moved_event_is_told_to_who_registered_before_by_an_organisers_word_and_not_by_itself() {
        move(Duration.ofDays(1));
        assertThat(queued("event.changed")).isEmpty();
        CONTENT.world()
                .sql()
                .sql("update content.registration set registered_at = now() + interval '1 minute' where id = ?")
                .param(john)
                .update();
        var untold = CONTENT.as(organiser, () -> messages.untold(forum.event())).orElseThrow();
        assertThat(untold.before().starts()).isEqualTo(Registered.STARTS);
        var words = MessageWords.bulgarian(new MailText("Има промяна", "Вече е {{when}}."));
        var key = UUID.randomUUID();

        assertThat(CONTENT.as(organiser, () -> messages.tellChange(key, forum.event(), words)))
                .isEqualTo(1);
        assertThat(CONTENT.as(organiser, () -> messages.tellChange(key, forum.event(), words)))
                .isZero();

        assertThat(queued("event.changed")).containsExactly("maria@people.example");
        assertThat(CONTENT.as(organiser, () -> messages.untold(forum.event()))).isEmpty();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() ->
                        CONTENT.as(organiser, () -> messages.tellChange(UUID.randomUUID(), forum.event(), words)));
    }

    @Test
    void what_was_changed_and_changed_back_is_nothing_to_tell() {
        move(Duration.ofDays(1));
        move(Duration.ofDays(-1));

        assertThat(CONTENT.as(organiser, () -> messages.untold(forum.event()))).isEmpty();
    }

    @Test
    void each_choice_narrows_to_whom_is_written_and_a_neighbour_reaches_nobody() {
        var far = forum.person("Ива", "iva@people.example", Language.BG);
        CONTENT.world()
                .sql()
                .sql("update content.registration set online = true, seats = 0, general_seats = 0 where id = ?")
                .param(far)
                .update();
        CONTENT.world()
                .sql()
                .sql("insert into content.registration_need (owner, event, registration, diet) values (?, ?, ?, 'x')")
                .params(forum.owner().value(), forum.event().value(), maria)
                .update();
        state(john, "CANCELLED");
        var none = Audience.in(Set.of());

        assertThat(names(none)).containsExactly("Мария", "John", "Ива");
        assertThat(names(Audience.LIVING)).containsExactly("Мария", "Ива");
        assertThat(names(Audience.in(Set.of(RegistrationState.CANCELLED)))).containsExactly("John");
        assertThat(names(with(none, Optional.of(true), Optional.empty(), Optional.empty())))
                .containsExactly("Ива");
        assertThat(names(with(none, Optional.empty(), Optional.of(Language.EN), Optional.empty())))
                .containsExactly("John");
        assertThat(names(with(none, Optional.empty(), Optional.empty(), Optional.of(true))))
                .containsExactly("Мария");
        var neighbour = CONTENT.world().acting(CONTENT.world().member(), Role.ORGANISER);
        assertThat(CONTENT.as(neighbour, () -> messages.recipients(forum.event(), none)))
                .isEmpty();
    }

    @Test
    void a_message_in_one_language_reaches_the_others_too_and_the_tab_says_what_was_sent() {
        var both = new MessageWords(
                Optional.of(new MailText("Чадър", "Вали.")), Optional.of(new MailText("Umbrella", "Rain.")));

        CONTENT.as(organiser, () -> messages.send(UUID.randomUUID(), forum.event(), Audience.LIVING, both));

        var outbox = CONTENT.get(Outbox.class);
        assertThat(CONTENT.as(
                        organiser,
                        () -> outbox.list(OutboxFilter.ALL, Language.BG, 0, 10).stream()
                                .map(row -> outbox.matter(row.id())
                                        .orElseThrow()
                                        .message()
                                        .orElseThrow()
                                        .subject())
                                .toList()))
                .containsExactlyInAnyOrder("Чадър", "Umbrella");
        var lots = CONTENT.as(organiser, () -> CONTENT.get(SentLots.class).of(forum.event(), Language.EN));
        assertThat(lots).singleElement().satisfies(lot -> {
            assertThat(lot.subject()).contains("Umbrella");
            assertThat(lot.of(MailState.WAITING)).isEqualTo(2);
        });
    }

    private static Audience with(
            Audience base, Optional<Boolean> online, Optional<Language> language, Optional<Boolean> needs) {
        return new Audience(base.states(), base.kind(), base.present(), online, language, needs, base.picked());
    }

    private List<String> names(Audience audience) {
        return CONTENT.as(organiser, () -> messages.recipients(forum.event(), audience)).stream()
                .map(Recipient::name)
                .toList();
    }

    private LetterClock clock(Instant now) {
        return new LetterClock(CONTENT.sql(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private int tellOff() {
        return CONTENT.sql()
                .sql("select content.tell_registered(?, 'event.cancelled', ?)")
                .params(forum.event().value(), "cancelled:" + forum.event())
                .query(Integer.class)
                .single();
    }

    private void state(UUID registration, String state) {
        CONTENT.world()
                .sql()
                .sql("update content.registration set state = ?, general_seats = 0 where id = ?")
                .params(state, registration)
                .update();
    }

    private void move(Duration by) {
        CONTENT.world()
                .sql()
                .sql(
                        "update content.event set starts_at = starts_at + make_interval(secs => ?), ends_at = ends_at + make_interval(secs => ?) where item = ?")
                .params(by.toSeconds(), by.toSeconds(), forum.event().value())
                .update();
    }

    private List<String> queued(String template) {
        return CONTENT.world()
                .sql()
                .sql("select address from content.mail where event = ? and template = ? order by address")
                .params(forum.event().value(), template)
                .query(String.class)
                .list();
    }
}
