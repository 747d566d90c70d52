package org.zaedno.content.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;

class SavedQuestionsTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final SavedQuestions saved = content.get(SavedQuestions.class);
    private final Actor.Acting me = world.acting(world.member(), Role.AUTHOR);

    @Test
    void a_question_is_kept_renamed_silenced_and_forgotten() {
        var kept = as(me, () -> saved.save(" Ранна\nпомощ ", "q=ранна+помощ&kind=practice"));

        assertThat(kept.name()).isEqualTo("Ранна помощ");
        assertThat(kept.told()).isTrue();
        as(me, () -> {
            saved.rename(kept.id(), "Помощ");
            saved.tell(kept.id(), false);
            saved.looked(kept.id());
            return true;
        });
        var now = mine().getFirst();
        assertThat(now.name()).isEqualTo("Помощ");
        assertThat(now.told()).isFalse();
        assertThat(now.query()).isEqualTo(kept.query());
        assertThat(now.lookedAt()).isAfter(kept.lookedAt());

        forget(me, kept);
        assertThat(mine()).isEmpty();
        assertRefused("not-found", () -> forget(me, kept));
    }

    @Test
    void the_same_question_twice_is_one_with_the_new_name() {
        as(me, () -> saved.save("Първо", "q=едно"));
        as(me, () -> saved.save("Второ", "q=едно"));

        assertThat(mine()).extracting(SavedQuestion::name).containsExactly("Второ");
    }

    @Test
    void what_is_nothing_too_long_or_too_many_is_refused() {
        assertRefused("invalid.question-name", () -> as(me, () -> saved.save(" ", "q=x")));
        assertRefused("invalid.question-long", () -> as(me, () -> saved.save("x".repeat(61), "q=x")));
        assertRefused("invalid.question-query", () -> as(me, () -> saved.save("x", "")));
        for (int n = 0; n < SavedQuestion.QUESTIONS_MAX; n++) {
            var query = "q=" + n;
            as(me, () -> saved.save("x", query));
        }
        assertRefused("invalid.question-many", () -> as(me, () -> saved.save("x", "q=one-more")));
    }

    @Test
    void a_colleague_with_every_role_neither_sees_nor_touches_it() {
        var kept = as(me, () -> saved.save("Мое", "q=мое"));
        var colleague = world.acting(me.workspace(), Role.values());

        assertThat(as(colleague, saved::mine)).isEmpty();
        assertRefused("not-found", () -> forget(colleague, kept));
        assertThat(as(
                        colleague,
                        () -> content.sql()
                                .sql("update content.saved_question set name = 'theirs'")
                                .update()))
                .isZero();
        assertThat(mine()).containsExactly(kept);
    }

    @Test
    void it_goes_with_the_person() {
        var person = world.person();
        as(new Actor.Acting(person, me.workspace()), () -> saved.save("Мое", "q=мое"));

        world.sql()
                .sql("delete from content.person where id = ?")
                .param(person.value())
                .update();

        assertThat(world.sql()
                        .sql("select count(*) from content.saved_question where person = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<SavedQuestion> mine() {
        return as(me, saved::mine);
    }

    private boolean forget(Actor who, SavedQuestion question) {
        return as(who, () -> {
            saved.forget(question.id());
            return true;
        });
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }

    private static void assertRefused(String key, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::get)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
