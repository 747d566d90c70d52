package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zaedno.content.certificate.CertificateText;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.certificate.Wording;
import org.zaedno.content.event.CarriedOver;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventSeries;
import org.zaedno.content.event.NextEvents;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.feedback.FeedbackDesk;
import org.zaedno.content.feedback.FeedbackForm;
import org.zaedno.content.feedback.FeedbackQuestion;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.mail.EventLetters;
import org.zaedno.content.mail.LetterPlan;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.State;
import org.zaedno.content.tenancy.Actor;

/** What comes along when an event is begun again, and what stays. */
class NextEventTest extends Reception {
    private final NextEvents next = content.get(NextEvents.class);
    private final EventCalendar calendar = content.get(EventCalendar.class);
    private final EventSeries series = content.get(EventSeries.class);
    private final Actor.Acting coordinator = world.acting(workspace, Role.COORDINATOR);

    @ParameterizedTest
    @CsvSource({
        "2026-03-26T10:00, 7, 2026-04-02T10:00", // the clocks go forward between
        "2026-10-22T10:00, 7, 2026-10-29T10:00", // … and back
        "2026-03-22T03:30, 7, 2026-03-29T04:30", // an hour that is left out
        "2026-05-10T10:00, -3, 2026-05-07T10:00"
    })
    void dates_move_by_days_and_the_clocks_in_sofia_show_the_same_hour(
            LocalDateTime before, long days, LocalDateTime after) {
        var over = new CarriedOver(ItemId.fresh(), ItemId.fresh(), workspace, days, Instant.EPOCH);

        assertThat(WallTime.of(over.shift(new WallTime(before).instant())).shown())
                .isEqualTo(after);
    }

    @Test
    void texts_settings_questions_kinds_and_holds_come_along_and_nobody_with_them() {
        var original = open(20);
        var hold = kind(original, StandardKind.values()[0]);
        content.as(organiser, () -> {
            desk.setPlaces(
                    original,
                    PlaceLimit.of(20, Hold.of(hold, 5).until(Instant.now().plus(Duration.ofDays(10)))));
        });
        as(organiser, () -> forms.saveQuestions(original, asked()));
        take(original, 2);
        online(original);

        var copy = as(coordinator, () -> next.begin(original, dayOf(original).plusDays(100), false))
                .id();

        var open = as(coordinator, () -> content.get(EditorialDesk.class).open(copy));
        assertThat(open.edition(Language.BG)).hasValueSatisfying(edition -> {
            assertThat(edition.state()).isEqualTo(State.DRAFT);
            assertThat(edition.text().title()).isEqualTo("Среща");
        });
        var form = as(coordinator, () -> forms.find(copy)).orElseThrow();
        var before = as(coordinator, () -> forms.find(original)).orElseThrow();
        assertThat(form.closes()).isAfter(before.closes().plus(Duration.ofDays(99)));
        assertThat(form.personsUntil()).isEqualTo(before.personsUntil().plusDays(100));
        var limit = as(coordinator, () -> forms.limit(copy));
        assertThat(limit.places()).contains(20);
        assertThat(limit.holds()).singleElement().satisfies(kept -> {
            assertThat(kept.places()).isEqualTo(5);
            assertThat(kept.whom()).isNotEqualTo(new Hold.Whom.OfKind(hold));
        });
        var questions = as(coordinator, () -> forms.questions(copy)).questions();
        assertThat(questions).hasSize(2);
        assertThat(questions.getLast().condition())
                .map(Question.Condition::after)
                .contains(questions.getFirst().id());
        assertThat(as(coordinator, () -> content.get(Registrations.class).count(copy, RegistrationFilter.ALL)))
                .isZero();
        assertThat(as(coordinator, () -> calendar.find(copy)).orElseThrow().online())
                .isEmpty();
    }

    @Test
    void what_goes_out_and_what_is_asked_afterwards_comes_along_and_no_answer_does() {
        var original = open(20);
        var closes = Instant.now().plus(Duration.ofDays(60));
        var asked = new FeedbackQuestion(
                QuestionId.fresh(),
                FeedbackQuestion.Type.SCALE,
                new Names("Колко полезно беше?", "How useful was it?"),
                List.of());
        var words = new CertificateText(
                Optional.of(BigDecimal.TWO),
                new Wording("Удостоверение", "взе участие в", "", "Мария Примерова", ""),
                new Wording("Certificate", "took part in", "", "Maria Primerova", ""));
        content.as(organiser, () -> {
            content.get(EventLetters.class).keep(original, new LetterPlan(List.of(7), false));
            content.get(FeedbackDesk.class)
                    .save(new FeedbackForm(original, 0, closes.minus(Duration.ofDays(20)), closes, List.of(asked)));
            content.get(Certificates.class).save(original, words);
        });

        var copy = as(coordinator, () -> next.begin(original, dayOf(original).plusDays(100), false))
                .id();

        assertThat(as(coordinator, () -> content.get(EventLetters.class).plan(copy)))
                .isEqualTo(new LetterPlan(List.of(7), false));
        assertThat(as(coordinator, () -> content.get(Certificates.class).text(copy)))
                .contains(words);
        assertThat(as(coordinator, () -> content.get(FeedbackDesk.class).find(copy)))
                .hasValueSatisfying(form -> {
                    assertThat(form.closes()).isAfter(closes.plus(Duration.ofDays(99)));
                    assertThat(form.questions()).singleElement().satisfies(question -> {
                        assertThat(question.label()).isEqualTo(asked.label());
                        assertThat(question.id()).isNotEqualTo(asked.id());
                    });
                });
    }

    @Test
    void nothing_new_is_planned_in_the_past() {
        var original = open(5);
        var today = WallTime.of(Instant.now()).shown().toLocalDate();

        assertRefused("invalid.again-past", coordinator, () -> next.begin(original, today.minusDays(1), false));
        var copy = as(coordinator, () -> next.begin(original, dayOf(original).minusDays(5), false))
                .id();

        var form = as(coordinator, () -> forms.find(copy)).orElseThrow();
        assertThat(form.opens()).isAfter(Instant.now().minusSeconds(60));
        assertThat(form.opens()).isBefore(form.closes());
    }

    @Test
    void an_author_begins_the_text_and_the_registration_is_left_to_organisers() {
        var original = open(5);
        var author = world.acting(workspace, Role.AUTHOR);
        var day = dayOf(original).plusDays(7);

        var copy = as(author, () -> next.begin(original, day, false)).id();

        assertThat(as(author, () -> forms.find(copy))).isEmpty();
        assertRefused(
                "not-allowed.owner",
                world.acting(world.member(), Role.COORDINATOR),
                () -> next.begin(original, day, false));
    }

    @Test
    void the_next_one_stands_in_the_series_and_readers_see_the_published_ones_of_it() {
        var first = event();
        var second = event();
        var begun = as(coordinator, () -> series.begin(first, new Names("Сряда следобед", "Wednesday afternoons")));
        content.as(coordinator, () -> {
            series.put(second, Optional.of(begun.id()));
        });
        var third = as(coordinator, () -> next.begin(second, dayOf(second).plusDays(7), true))
                .id();

        assertThat(as(coordinator, () -> series.beside(first))).containsExactlyInAnyOrder(second, third);
        assertThat(as(Actor.STRANGER, () -> series.beside(first))).containsExactly(second);
        assertRefused("not-allowed.owner", world.acting(world.member(), Role.COORDINATOR), () -> {
            series.put(first, Optional.empty());
            return true;
        });
    }

    private static Questionnaire asked() {
        var first = new Question(
                QuestionId.fresh(),
                Question.Type.YES_NO,
                new Names("Идвате ли с кола?", "Do you come by car?"),
                new Names("", ""),
                List.of(),
                false,
                Optional.empty());
        var second = new Question(
                QuestionId.fresh(),
                Question.Type.TEXT,
                new Names("Номер на колата", "Number of the car"),
                new Names("", ""),
                List.of(),
                false,
                Optional.of(new Question.Condition(first.id(), Question.YES)));
        return new Questionnaire(List.of(first, second));
    }

    private void online(ItemId event) {
        world.sql()
                .sql("insert into content.event_link (owner, item, url) values (?, ?, 'https://example.org/room')")
                .params(workspace.value(), event.value())
                .update();
    }

    private LocalDate dayOf(ItemId event) {
        return WallTime.of(as(coordinator, () -> calendar.find(event))
                        .orElseThrow()
                        .starts())
                .shown()
                .toLocalDate();
    }
}
