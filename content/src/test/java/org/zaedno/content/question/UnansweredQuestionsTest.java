package org.zaedno.content.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zaedno.content.question.UnansweredCounts.Place.SITE;
import static org.zaedno.content.question.UnansweredCounts.Place.WORKSPACE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Refusal;

class UnansweredQuestionsTest {
    private static final Actor COUNTING = new Actor.SystemJob(JobName.QUESTIONS);
    private static final Actor RETENTION = new Actor.SystemJob(JobName.RETENTION);

    private final Content content = Content.shared();
    private final World world = content.world();
    private final UnansweredQuestions questions = content.get(UnansweredQuestions.class);
    private final UnansweredCounts counts = content.get(UnansweredCounts.class);
    private final Actor.Acting duty = world.holding(Duty.THEMES);
    private final AskedWords words = words();
    private final LocalDate today = LocalDate.now();

    @Test
    void a_question_has_words_only_when_three_have_asked_it() {
        count(today.minusDays(2), SITE, 1);
        count(today, WORKSPACE, 1);
        assertThat(open()).isEmpty();
        assertThat(everywhereInTheDatabase()).doesNotContain(words.value());

        count(today, SITE, 1);

        var asked = open().orElseThrow();
        assertThat(asked.askers()).isEqualTo(3);
        assertThat(asked.site()).isEqualTo(2);
        assertThat(asked.workspaces()).isEqualTo(1);
        assertThat(asked.first()).isEqualTo(today.minusDays(2));
        assertThat(asked.last()).isEqualTo(today);
    }

    @Test
    void a_dismissed_one_stays_away_until_it_is_brought_back() {
        count(today, SITE, 3);
        var asked = open().orElseThrow();

        as(duty, () -> {
            questions.dismiss(asked.seal());
            return true;
        });
        count(today, SITE, 5);
        assertThat(open()).isEmpty();

        as(duty, () -> {
            questions.bringBack(asked.seal());
            return true;
        });
        assertThat(open().orElseThrow().askers()).isEqualTo(8);
    }

    @Test
    void it_is_forgotten_after_ninety_days_and_loses_its_words_when_too_few_asked_since() {
        var old = today.minusDays(UnansweredCounts.DAYS + 1);
        count(old, SITE, 2);
        count(today, SITE, 2);
        assertThat(open()).isPresent();

        as(RETENTION, counts::forget);

        assertThat(open()).isEmpty();
        assertThat(everywhereInTheDatabase()).doesNotContain(words.value());
        count(today, SITE, 1);
        assertThat(open().orElseThrow().askers()).isEqualTo(3);
    }

    @Test
    void only_the_duty_of_themes_sees_them_and_only_the_counting_job_writes_them() {
        count(today, SITE, 3);
        for (var who : List.of(world.acting(world.member(), Role.values()), world.holding(Duty.FRONT_PAGE))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> as(who, questions::open))
                    .satisfies(no -> assertThat(no.key()).isEqualTo("not-allowed.duty-themes"));
            assertThat(as(who, () -> rows("unanswered_question"))).isZero();
            assertThat(as(who, () -> rows("unanswered_day"))).isZero();
        }
        for (var job : List.of(JobName.INDEXING, JobName.RETENTION)) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> as(new Actor.SystemJob(job), () -> added(today, SITE, 1)))
                    .satisfies(refused -> assertThat(refused)
                            .isInstanceOfAny(
                                    UncategorizedSQLException.class,
                                    org.springframework.jdbc.BadSqlGrammarException.class));
        }
    }

    private long rows(String table) {
        return content.sql()
                .sql("select count(*) from content." + table)
                .query(Long.class)
                .single();
    }

    private void count(LocalDate day, UnansweredCounts.Place place, int askers) {
        as(COUNTING, () -> added(day, place, askers));
    }

    private boolean added(LocalDate day, UnansweredCounts.Place place, int askers) {
        counts.add(List.of(new UnansweredCounts.Count(words, day, place, askers)));
        return true;
    }

    private Optional<UnansweredQuestion> open() {
        return as(duty, questions::open).stream()
                .filter(question -> question.words().equals(words.value()))
                .findFirst();
    }

    private List<String> everywhereInTheDatabase() {
        return world.sql()
                .sql("select to_jsonb(q) ->> 'words' from content.unanswered_question q where words is not null")
                .query(String.class)
                .list();
    }

    /** Letters nobody asked for before. */
    private static AskedWords words() {
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return AskedWords.of("търся " + letters + "ж", LocalDate.now()).orElseThrow();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }
}
