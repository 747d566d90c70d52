package org.zaedno.content.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;

class GlossaryDeskTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final GlossaryDesk desk = content.get(GlossaryDesk.class);
    private final Actor.Acting duty = world.holding(Duty.THEMES);
    private final String mine = world.theme().toString();

    @Test
    void a_term_is_kept_with_everything_by_which_it_is_known() {
        var theme = world.theme();
        var other = add("Друго " + mine, "Other " + mine);
        var term = as(
                duty,
                () -> desk.add(
                        new TermText(
                                " Наставник " + mine, "НСТ", List.of("ментор", " ", "ментор"), "Човек до\nчовека."),
                        new TermText("Mentor " + mine, "", List.of("tutor"), ""),
                        Optional.of(theme),
                        Set.of(other.id())));

        assertThat(find(term.id())).contains(term);
        assertThat(term.bg().name()).isEqualTo("Наставник " + mine);
        assertThat(term.bg().definition()).isEqualTo("Човек до човека.");
        assertThat(term.said()).containsExactly("Наставник " + mine, "НСТ", "ментор", "Mentor " + mine, "tutor");
        assertThat(term.theme()).contains(theme);
        assertThat(term.seeAlso()).containsExactly(other.id());
    }

    @Test
    void a_removed_term_is_gone_for_everybody_and_can_be_brought_back() {
        var other = add("Друго " + mine, "Other " + mine);
        var term = as(
                duty, () -> desk.add(text("Това " + mine), text("This " + mine), Optional.empty(), Set.of(other.id())));

        as(duty, () -> {
            desk.remove(other.id());
            return true;
        });

        assertThat(find(other.id())).isEmpty();
        assertThat(find(term.id()).orElseThrow().seeAlso()).isEmpty();
        assertRefused("not-found", duty, () -> {
            desk.remove(other.id());
            return true;
        });
        as(duty, () -> desk.bringBack(other.id()));
        assertThat(find(other.id())).isPresent();
        assertThat(find(term.id()).orElseThrow().seeAlso()).containsExactly(other.id());
    }

    @Test
    void a_name_is_given_once_in_each_language_and_frees_itself_with_its_term() {
        var term = add("Едно " + mine, "One " + mine);

        assertRefused(
                "invalid.term-taken",
                duty,
                () -> desk.add(text("едно " + mine), text("Else " + mine), Optional.empty(), Set.of()));
        assertRefused(
                "invalid.term-taken",
                duty,
                () -> desk.add(text("Инак " + mine), text("ONE " + mine), Optional.empty(), Set.of()));
        as(duty, () -> {
            desk.remove(term.id());
            return true;
        });
        add("Едно " + mine, "One " + mine);
        assertRefused("invalid.term-taken", duty, () -> desk.bringBack(term.id()));
    }

    @Test
    void who_wrote_it_last_is_told_to_those_who_keep_it_and_what_was_removed_is_listed() {
        var term = add("Ръка " + mine, "Hand " + mine);
        var second = world.holding(Duty.THEMES);

        as(second, () -> {
            desk.remove(term.id());
            return true;
        });

        var name = world.sql()
                .sql("select name from content.person where id = ?")
                .param(second.person().value())
                .query(String.class)
                .single();
        assertThat(as(duty, desk::hands).get(term.id()).person()).isEqualTo(name);
        assertThat(as(duty, desk::removed)).extracting(Term::id).contains(term.id());
        assertRefused("not-allowed.duty-themes", world.holding(Duty.FRONT_PAGE), desk::hands);
    }

    @Test
    void who_changes_what_somebody_else_changed_first_is_told() {
        var term = add("Нещо " + mine, "Something " + mine);
        var changed = change(term, term.version());

        assertThat(changed.version()).isEqualTo(term.version() + 1);
        assertRefused("changed-meanwhile", duty, () -> change(term, term.version()));
    }

    @Test
    void only_the_duty_keeps_the_glossary_and_everybody_reads_it() {
        var term = add("Общо " + mine, "Common " + mine);

        assertThat(find(term.id())).isPresent();
        var editor = world.acting(world.member(), Role.values());
        assertRefused(
                "not-allowed.duty-themes", editor, () -> desk.add(text("а"), text("b"), Optional.empty(), Set.of()));
        assertThat(as(
                        editor,
                        () -> content.sql()
                                .sql("update content.glossary_term set removed_at = now() where id = ?")
                                .param(term.id().value())
                                .update()))
                .isZero();
    }

    @Test
    void what_is_too_long_is_refused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> text(" "));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> text("x".repeat(TermText.NAME_MAX + 1)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new TermText("a", "x".repeat(TermText.ABBREVIATION_MAX + 1), List.of(), ""));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new TermText("a", "", List.of("x".repeat(TermText.NAME_MAX + 1)), ""));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new TermText("a", "", List.of(), "x".repeat(TermText.DEFINITION_MAX + 1)));
    }

    private Term add(String bg, String en) {
        return as(duty, () -> desk.add(text(bg), text(en), Optional.empty(), Set.of()));
    }

    private Term change(Term term, int version) {
        return as(duty, () -> desk.change(term.id(), term.bg(), term.en(), Optional.empty(), Set.of(), version));
    }

    private Optional<Term> find(TermId id) {
        return as(Actor.STRANGER, content.get(Glossary.class)::all).stream()
                .filter(term -> term.id().equals(id))
                .findFirst();
    }

    private static TermText text(String name) {
        return new TermText(name, "", List.of(), "");
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }

    private void assertRefused(String key, Actor actor, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(actor, work))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
