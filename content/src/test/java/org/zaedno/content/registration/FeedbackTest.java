package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.feedback.FeedbackBox;
import org.zaedno.content.feedback.FeedbackDesk;
import org.zaedno.content.feedback.FeedbackForm;
import org.zaedno.content.feedback.FeedbackQuestion;
import org.zaedno.content.feedback.FeedbackStanding;
import org.zaedno.content.feedback.FeedbackSummary.Answered;
import org.zaedno.content.feedback.Opinion;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.CheckIn.Mark;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;

/** What people say about an event: who may, how often, and that nobody learns who said what. */
class FeedbackTest extends Reception {
    private static final FeedbackQuestion USEFUL = question(FeedbackQuestion.Type.SCALE);
    private static final FeedbackQuestion WORDS = question(FeedbackQuestion.Type.TEXT);

    private final FeedbackBox box = content.get(FeedbackBox.class);
    private final FeedbackDesk opinions = content.get(FeedbackDesk.class);

    @Test
    void who_came_answers_once_and_who_did_not_is_not_asked() {
        var event = asked();
        var came = came(event);
        var absent = party(1);
        take(event, absent);

        assertThat(as(by(event, came), box::standing)).isEqualTo(FeedbackStanding.OPEN);
        assertThat(as(by(event, absent), box::standing)).isEqualTo(FeedbackStanding.ABSENT);
        assertThat(as(by(event, came), put(4, "Да"))).isEqualTo(FeedbackStanding.OPEN);
        assertThat(as(by(event, came), put(1, "Пак"))).isEqualTo(FeedbackStanding.DONE);
        assertThat(as(by(event, absent), put(1, "Не бях"))).isEqualTo(FeedbackStanding.ABSENT);
        assertThat(as(by(event, party(1)), put(1, "Кой"))).isEqualTo(FeedbackStanding.NONE);
        assertThat(as(organiser, () -> opinions.summary(event)).answers()).isEqualTo(1);
    }

    @Test
    void nothing_is_shown_below_three_answers_and_nobody_is_in_them() {
        var event = asked();
        var first = as(organiser, () -> opinions.summary(event));
        for (int rating : List.of(5, 4)) as(by(event, came(event)), put(rating, "Дума " + rating));
        var two = as(organiser, () -> opinions.summary(event));
        as(by(event, came(event)), put(1, "Дума 1"));
        var three = as(organiser, () -> opinions.summary(event));

        assertThat(first.answers()).isZero();
        assertThat(two.answers()).isEqualTo(2);
        assertThat(two.isShown()).isFalse();
        assertThat(two.whole().answers()).isZero();
        assertThat(two.questions()).isEmpty();
        assertThat(three.whole().counts()).containsExactly(1, 0, 0, 1, 1);
        assertThat(three.whole().average()).isEqualTo(10 / 3.0);
        assertThat(three.questions().getLast())
                .isInstanceOfSatisfying(
                        Answered.Said.class,
                        said -> assertThat(said.words()).containsExactlyInAnyOrder("Дума 5", "Дума 4", "Дума 1"));
        assertThat(columns("feedback_answer"))
                .containsExactlyInAnyOrder("id", "owner", "event", "rating", "chosen", "said");
    }

    @Test
    void all_answers_are_of_one_age_so_none_can_be_laid_beside_its_mark() {
        var event = asked();
        for (int n = 0; n < 4; n++) as(by(event, came(event)), put(3, "Дума"));

        assertThat(world.sql()
                        .sql("select count(distinct xmin::text) from content.feedback_answer where event = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(world.sql()
                        .sql("select count(distinct xmin::text) from content.feedback_mark where event = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void a_crowd_that_answers_at_once_is_counted_exactly() throws InterruptedException {
        var event = asked();
        var people = new ArrayList<Application>();
        for (int n = 0; n < 8; n++) people.add(came(event));
        var threads = people.stream()
                .flatMap(one -> List.of(one, one).stream())
                .map(one -> Thread.ofVirtual().start(() -> as(by(event, one), put(2, ""))))
                .toList();
        for (var thread : threads) thread.join();

        assertThat(as(organiser, () -> opinions.summary(event)).whole().counts())
                .containsExactly(0, 8, 0, 0, 0);
    }

    @Test
    void outside_its_days_nobody_answers_and_the_words_go_with_the_persons() {
        var event = asked();
        var people = List.of(came(event), came(event), came(event), came(event));
        people.stream().limit(3).forEach(one -> as(by(event, one), put(5, "Обадете се на Мария")));
        set(event, "opens_at = now() + interval '1 hour', closes_at = now() + interval '2 hours'");
        assertThat(as(by(event, people.getLast()), box::standing)).isEqualTo(FeedbackStanding.NOT_YET);
        set(event, "opens_at = now() - interval '2 hours', closes_at = now() - interval '1 hour'");
        assertThat(as(by(event, people.getLast()), put(1, ""))).isEqualTo(FeedbackStanding.OVER);

        world.sql()
                .sql(
                        "update content.registration_form set needs_until = current_date - 2, persons_until = current_date - 2 where event = ?")
                .param(event.value())
                .update();
        content.as(new Actor.SystemJob(JobName.RETENTION), content.get(RegistrationRetention.class)::purge);

        var after = as(organiser, () -> opinions.summary(event));
        assertThat(after.whole().counts()).containsExactly(0, 0, 0, 0, 3);
        assertThat(after.questions().getLast())
                .isInstanceOfSatisfying(
                        Answered.Said.class, said -> assertThat(said.words()).isEmpty());
        assertThat(world.sql()
                        .sql("select count(*) from content.feedback_mark where event = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void answers_are_read_by_the_organisers_of_the_event_and_by_nobody_else() {
        var event = asked();
        for (int n = 0; n < 3; n++) as(by(event, came(event)), put(5, "Тайна"));

        for (var actor : List.of(
                world.acting(workspace, Role.EDITOR),
                world.acting(world.member(), Role.values()),
                by(event, came(event)),
                Actor.STRANGER)) {
            assertThat(as(
                            actor,
                            () -> content.sql()
                                    .sql("select count(*) from content.feedback_answers(?)")
                                    .param(event.value())
                                    .query(Integer.class)
                                    .single()))
                    .isZero();
            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .isThrownBy(() -> as(
                            actor,
                            () -> content.sql()
                                    .sql("select count(*) from content.feedback_answer")
                                    .query(Integer.class)
                                    .single()));
        }
        assertRefused("not-allowed.organiser", world.acting(workspace, Role.EDITOR), () -> opinions.summary(event));
        assertRefused("not-allowed.owner", world.acting(world.member(), Role.values()), () -> opinions.find(event));
    }

    private ItemId asked() {
        var event = open(20);
        var now = Instant.now();
        as(
                organiser,
                () -> opinions.save(new FeedbackForm(
                        event,
                        0,
                        now.minusSeconds(60),
                        now.plusSeconds(600),
                        List.of(question(USEFUL), question(WORDS)))));
        return event;
    }

    /** Of every event its own. */
    private FeedbackQuestion question(FeedbackQuestion like) {
        return new FeedbackQuestion(QuestionId.fresh(), like.type(), like.label(), like.options());
    }

    private Application came(ItemId event) {
        var form = party(1);
        take(event, form);
        var mark = new Mark(
                form.people().getFirst().id(),
                true,
                Instant.now(),
                FormKey.fresh().value());
        as(organiser, () -> content.get(CheckIn.class).mark(event, List.of(mark)));
        return form;
    }

    /** As somebody with a link: to the first question of each type that their event asks. */
    private Supplier<FeedbackStanding> put(int rating, String words) {
        return () -> {
            var questions = content.sql()
                    .sql("select id from content.feedback_question where type = 'TEXT'")
                    .query(java.util.UUID.class)
                    .list();
            Map<QuestionId, List<String>> said = questions.isEmpty() || words.isEmpty()
                    ? Map.of()
                    : Map.of(new QuestionId(questions.getFirst()), List.of(words));
            return box.put(new Opinion(rating, Map.of(), said));
        };
    }

    private void set(ItemId event, String hours) {
        world.sql()
                .sql("update content.feedback_form set " + hours + " where event = ?")
                .param(event.value())
                .update();
    }

    private List<String> columns(String table) {
        return world.sql()
                .sql(
                        "select column_name::text from information_schema.columns where table_schema = 'content' and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }

    private static FeedbackQuestion question(FeedbackQuestion.Type type) {
        return new FeedbackQuestion(QuestionId.fresh(), type, new Names("Въпрос", "Question"), List.of());
    }
}
