package org.zaedno.content.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Refusal;

class FigureDeskTest {
    private static final Names NONE = new Names("", "");
    private final Content content = Content.shared();
    private final World world = content.world();
    private final FigureDesk desk = content.get(FigureDesk.class);
    private final Figures figures = content.get(Figures.class);
    private final Actor.Acting duty = world.holding(Duty.FRONT_PAGE);

    @Test
    void a_figure_is_read_by_everybody_as_it_was_written_in_order() {
        var first = add("Първо", amount("2010 г.", 2930), amount("2014 г.", 803));
        var second = add("Второ", amount("2016 г.", 59));

        as(duty, () -> {
            desk.move(second.id(), 0);
            return true;
        });

        assertThat(as(Actor.STRANGER, figures::all))
                .containsSubsequence(second, first)
                .startsWith(second);
    }

    @Test
    void who_was_slower_is_told_and_a_removed_figure_is_gone() {
        var figure = add("Число", amount("2010 г.", 1));
        var changed = as(
                duty,
                () -> desk.change(
                        figure.id(), names("Друго"), NONE, names("Източник"), figure.amounts(), figure.version()));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> as(
                        duty,
                        () -> desk.change(
                                figure.id(), names("Трето"), NONE, names("И"), figure.amounts(), figure.version())));
        assertThat(as(Actor.STRANGER, figures::all)).contains(changed).doesNotContain(figure);

        as(duty, () -> desk.remove(figure.id()));

        assertThat(as(Actor.STRANGER, figures::all)).doesNotContain(changed);
    }

    static List<List<Figure.Amount>> unfit() {
        return List.of(
                List.of(),
                List.of(amount("2010 г.", -1)),
                List.of(new Figure.Amount(new Names("2010 г.", " "), 1)),
                List.of(amount("п".repeat(Figure.PERIOD_MAX + 1), 1)),
                java.util.Collections.nCopies(Figure.AMOUNTS_MAX + 1, amount("2010 г.", 1)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void amounts_that_say_nothing_are_refused(List<Figure.Amount> amounts) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(duty, () -> desk.add(names("Число"), NONE, names("Източник"), amounts)));
    }

    @Test
    void a_figure_without_a_source_is_refused_and_so_is_who_does_not_hold_the_duty() {
        var amounts = List.of(amount("2010 г.", 1));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(duty, () -> desk.add(names("Число"), NONE, NONE, amounts)));
        var coordinator = world.acting(world.member(), Role.COORDINATOR);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(coordinator, () -> desk.add(names("Ч"), NONE, names("И"), amounts)));
    }

    private Figure add(String name, Figure.Amount... amounts) {
        return as(duty, () -> desk.add(names(name), names("Обяснение"), names("Източник"), List.of(amounts)));
    }

    private static Figure.Amount amount(String period, int amount) {
        return new Figure.Amount(new Names(period, period), amount);
    }

    private static Names names(String bg) {
        return new Names(bg, bg + " (en)");
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }
}
