package org.zaedno.content.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.WorkspaceId;

class SettingsDeskTest {
    private static final WorkspaceProfile PROFILE = new WorkspaceProfile(
            new Names("Сдружение „Проба“", "Trial Association"),
            new Names("Проба", "Trial"),
            new Names("Първи абзац.\n\nВтори.", "First.\n\nSecond."),
            new Contacts(
                    Optional.of("https://example.org/"),
                    "office@example.org",
                    "+359 2 000 000",
                    new Names("София", "Sofia"),
                    new Names("ул. „Пробна“ 1", "1 Trial St")));

    private final Content content = Content.shared();
    private final World world = content.world();
    private final SettingsDesk desk = content.get(SettingsDesk.class);
    private final WorkspaceId workspace = world.member();
    private final Actor.Acting coordinator = world.acting(workspace, Role.COORDINATOR);

    @Test
    void what_a_coordinator_says_is_the_public_face_at_once_and_is_told_to_the_followers() {
        long before = changes();

        describe(PROFILE, 1);

        assertThat(face().name()).isEqualTo(PROFILE.name());
        assertThat(face().contacts()).isEqualTo(PROFILE.contacts());
        assertThat(changes()).isEqualTo(before + 1);
        assertThat(describe(PROFILE, 2).version()).isEqualTo(2);
        assertThat(changes()).isEqualTo(before + 1);
    }

    @Test
    void a_coordinator_says_on_which_themes_to_ask_and_everybody_reads_it_while_it_is_in_the_coalition() {
        var first = world.theme();
        var second = world.theme();
        var asked = content.get(ThemesToAskAbout.class);
        long before = changes();

        content.as(coordinator, () -> desk.answerAbout(Set.of(first, second), 1));
        content.as(coordinator, () -> desk.answerAbout(Set.of(second), 2));

        assertThat(content.as(Actor.STRANGER, () -> asked.of(workspace))).containsExactly(second);
        assertThat(changes()).isEqualTo(before + 2);
        assertThat(world.sql()
                        .sql(
                                "select words ->> 'parts' from content.activity where owner = ? and what = 'SETTINGS_CHANGED'")
                        .param(workspace.value())
                        .query(String.class)
                        .list())
                .containsOnly("themes");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() ->
                        content.as(world.acting(workspace, Role.EDITOR), () -> desk.answerAbout(Set.of(first), 3)));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> content.as(coordinator, () -> desk.answerAbout(Set.of(first), 2)));

        world.sql()
                .sql("update content.workspace set archived_at = now() where id = ?")
                .param(workspace.value())
                .update();
        assertThat(content.as(Actor.STRANGER, () -> asked.of(workspace))).isEmpty();
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        describe(PROFILE, 1);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> describe(PROFILE, 1));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> weave(free(), 1));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void its_people_read_the_settings_and_only_its_coordinators_change_them(Role role) {
        var actor = world.acting(workspace, role);

        assertThat(content.as(actor, desk::settings).version()).isEqualTo(1);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> content.as(actor, () -> desk.describe(PROFILE, 1)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> content.as(actor, () -> desk.weave(free(), 1)));
    }

    @Test
    void a_website_gets_the_beginning_that_people_leave_out() {
        var said = describe(
                withContacts(c ->
                        new Contacts(Optional.of(" example.org/bg "), c.email(), c.phone(), c.town(), c.address())),
                1);

        assertThat(said.profile().contacts().website()).contains("https://example.org/bg");
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void what_leads_nowhere_is_refused_with_its_reason(String key, WorkspaceProfile typed) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> describe(typed, 1))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("invalid." + key));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> unusable() {
        return Stream.of(
                args("workspace-name", withName(new Names("Име", "\u00a0"))),
                args("text-long", withName(new Names("а".repeat(WorkspaceProfile.NAME_MAX + 1), "Name"))),
                args(
                        "website",
                        withContacts(c -> new Contacts(
                                Optional.of("javascript:alert(1)"), c.email(), c.phone(), c.town(), c.address()))),
                args(
                        "website",
                        withContacts(c ->
                                new Contacts(Optional.of("localhost"), c.email(), c.phone(), c.town(), c.address()))),
                args(
                        "email",
                        withContacts(
                                c -> new Contacts(c.website(), "office at example", c.phone(), c.town(), c.address()))),
                args(
                        "phone",
                        withContacts(c -> new Contacts(c.website(), c.email(), "обадете се", c.town(), c.address()))));
    }

    @Test
    void a_figure_that_another_workspace_has_is_refused_in_any_colour() {
        var taken = free();
        var other = world.acting(world.member(), Role.COORDINATOR);
        content.as(other, () -> desk.weave(taken, 1));

        assertThat(content.as(coordinator, () -> desk.takenBy(taken))).isPresent();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> weave(new Mark(2, taken.core(), taken.ring(), taken.corner(), 0), 1))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("invalid.mark-taken"));
        assertThat(content.as(other, () -> desk.weave(new Mark(2, taken.core(), taken.ring(), taken.corner(), 1), 2))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void of_two_who_wish_for_the_same_figure_at_once_one_gets_it() {
        var wished = free();
        var other = world.acting(world.member(), Role.COORDINATOR);

        var answers = AtOnce.all(List.of(
                () -> content.as(coordinator, () -> desk.weave(wished, 1)),
                () -> content.as(other, () -> desk.weave(wished, 1))));

        assertThat(answers).filteredOn(InvalidValue.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(WorkspaceSettings.class::isInstance).hasSize(1);
    }

    @Test
    void a_colour_that_cannot_be_read_is_refused_and_one_that_can_is_offered() {
        var free = free();
        var pale =
                new Mark(0, free.core(), free.ring(), free.corner(), free.tone(), Optional.of(new Colour("#ffb020")));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> weave(pale, 1))
                .satisfies(refused -> {
                    var offered = new Colour((String) refused.arguments()[0]);
                    assertThat(weave(
                                            new Mark(
                                                    0,
                                                    free.core(),
                                                    free.ring(),
                                                    free.corner(),
                                                    free.tone(),
                                                    Optional.of(offered)),
                                            1)
                                    .mark()
                                    .own())
                            .contains(offered);
                });
    }

    @Test
    void a_mark_that_cannot_be_drawn_is_refused() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> weave(new Mark(Mark.YARNS, 0, 0, 0, 0), 1));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> weave(new Mark(0, -1, 0, 0, 0), 1));
    }

    private WorkspaceSettings describe(WorkspaceProfile profile, int version) {
        return content.as(coordinator, () -> desk.describe(profile, version));
    }

    private WorkspaceSettings weave(Mark mark, int version) {
        return content.as(coordinator, () -> desk.weave(mark, version));
    }

    private Workspace face() {
        return content.get(CoalitionDirectory.class).find(workspace).orElseThrow();
    }

    /** A figure that no workspace has: tests share one database. */
    private Mark free() {
        var taken = content.get(CoalitionDirectory.class).all().stream()
                .map(Workspace::mark)
                .toList();
        for (int core = 0; core < Mark.CORES; core++) {
            for (int ring = 0; ring < Mark.RINGS; ring++) {
                var mark = new Mark(3, core, ring, 0, 0);
                if (taken.stream().noneMatch(mark::hasTheFigureOf)) return mark;
            }
        }
        throw new AssertionError("All figures are taken");
    }

    private long changes() {
        return world.sql()
                .sql("select count(*) from content.change where what = 'WORKSPACE' and subject = ?")
                .param(workspace.value())
                .query(Long.class)
                .single();
    }

    private static WorkspaceProfile withName(Names name) {
        return new WorkspaceProfile(name, PROFILE.shortName(), PROFILE.about(), PROFILE.contacts());
    }

    private static WorkspaceProfile withContacts(UnaryOperator<Contacts> changed) {
        return new WorkspaceProfile(
                PROFILE.name(), PROFILE.shortName(), PROFILE.about(), changed.apply(PROFILE.contacts()));
    }

    private static org.junit.jupiter.params.provider.Arguments args(String key, WorkspaceProfile typed) {
        return org.junit.jupiter.params.provider.Arguments.of(key, typed);
    }
}
