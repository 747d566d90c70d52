package org.zaedno.content.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;

class ThemeDeskTest {
    private static final Names NOTHING = new Names("", "");
    private final Content content = Content.shared();
    private final World world = content.world();
    private final ThemeDesk desk = content.get(ThemeDesk.class);
    private final Themes themes = content.get(Themes.class);
    private final Actor.Acting duty = world.holding(Duty.THEMES);

    @Test
    void a_theme_is_added_at_the_end_and_keeps_its_address_when_it_is_renamed() {
        var added =
                add("Ранна интервенция", "Early intervention " + world.theme().value());

        assertThat(all().getLast()).isEqualTo(added);
        var renamed = as(
                duty,
                () -> desk.rename(
                        added.id(),
                        new Names(" Ранно  детство", "Early years"),
                        new Names("Увод", "Intro"),
                        added.version()));

        assertThat(renamed.slug()).isEqualTo(added.slug());
        assertThat(renamed.name()).isEqualTo(new Names("Ранно детство", "Early years"));
        assertRefused(
                "changed-meanwhile", duty, () -> desk.rename(added.id(), renamed.name(), NOTHING, added.version()));
        assertRefused("invalid.theme-taken", duty, () -> desk.add(added.name(), NOTHING));
    }

    @Test
    void the_order_is_the_editors_whoever_moves_at_once() {
        var moved = IntStream.range(0, 4)
                .mapToObj(number -> add("Тема", "Theme " + world.theme().value()))
                .toList();

        var answers = AtOnce.all(moved.stream()
                .map(theme -> (Callable<?>) () -> as(duty, () -> {
                    desk.move(theme.id(), 0);
                    return true;
                }))
                .toList());

        assertThat(answers).containsOnly(true);
        assertThat(ids(all()).subList(0, 4)).containsExactlyInAnyOrderElementsOf(ids(moved));
        as(duty, () -> {
            desk.move(moved.getFirst().id(), 9_999);
            return true;
        });
        assertThat(all().getLast().id()).isEqualTo(moved.getFirst().id());
    }

    @Test
    void a_retired_theme_is_offered_only_to_what_carries_it() {
        var theme = add("Стара", "Old " + world.theme().value());

        as(duty, () -> {
            desk.retire(theme.id());
            return true;
        });

        assertThat(ids(all())).contains(theme.id());
        assertThat(offered(Set.of())).doesNotContain(theme.id());
        assertThat(offered(Set.of(theme.id()))).contains(theme.id());
        as(duty, () -> {
            desk.bringBack(theme.id());
            return true;
        });
        assertThat(offered(Set.of())).contains(theme.id());
    }

    @Test
    void only_the_duty_keeps_themes_and_what_it_does_is_told_to_readers() {
        var theme = world.theme();
        for (var other : new Actor[] {world.acting(world.member(), Role.values()), world.holding(Duty.FRONT_PAGE)}) {
            assertRefused("not-allowed.duty-themes", other, () -> desk.add(new Names("а", "b"), NOTHING));
            assertThat(as(
                            other,
                            () -> content.sql()
                                    .sql("update content.theme set name_bg = 'моя' where id = ?")
                                    .param(theme.value())
                                    .update()))
                    .isZero();
        }
        assertRefused("not-allowed.sign-in", Actor.STRANGER, () -> desk.add(new Names("а", "b"), NOTHING));
        as(duty, () -> {
            desk.retire(theme);
            return true;
        });
        assertThat(world.sql()
                        .sql("select what from content.change where subject = ?")
                        .param(theme.value())
                        .query(String.class)
                        .list())
                .containsExactly("THEME");
    }

    @Test
    void words_that_are_missing_or_too_long_are_refused() {
        assertRefused("invalid.names-empty", duty, () -> desk.add(new Names("Име", " "), NOTHING));
        assertRefused(
                "invalid.names-long", duty, () -> desk.add(new Names("Име", "x".repeat(Theme.NAME_MAX + 1)), NOTHING));
        assertRefused(
                "invalid.introduction-long",
                duty,
                () -> desk.add(new Names("Име", "Name"), new Names("", "x".repeat(Theme.INTRODUCTION_MAX + 1))));
    }

    private Theme add(String bg, String en) {
        return as(duty, () -> desk.add(new Names(bg, en), NOTHING));
    }

    private List<Theme> all() {
        return as(Actor.STRANGER, themes::all);
    }

    private List<ThemeId> offered(Set<ThemeId> carried) {
        return ids(as(Actor.STRANGER, () -> themes.offered(carried)));
    }

    private static List<ThemeId> ids(List<Theme> themes) {
        return themes.stream().map(Theme::id).toList();
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
