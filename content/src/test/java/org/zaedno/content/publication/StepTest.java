package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.content.publication.State.ARCHIVED;
import static org.zaedno.content.publication.State.DRAFT;
import static org.zaedno.content.publication.State.IN_REVIEW;
import static org.zaedno.content.publication.State.PUBLISHED;
import static org.zaedno.content.publication.State.SCHEDULED;
import static org.zaedno.content.publication.Step.ARCHIVE;
import static org.zaedno.content.publication.Step.PUBLISH;
import static org.zaedno.content.publication.Step.RESTORE;
import static org.zaedno.content.publication.Step.SUBMIT;
import static org.zaedno.content.publication.Step.WITHDRAW;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.IllegalTransition;
import org.zaedno.content.tenancy.NotAllowed;

/** Who may take which step from where. One matrix; the door, its buttons and the doing itself agree with it. */
class StepTest extends Newsroom {
    private static final Set<Step> NOTHING = Set.of();

    /** state, with pending words, steps of an author, steps of an editor and of a coordinator. An organiser has none. */
    static Stream<Arguments> matrix() {
        return Stream.of(
                row(DRAFT, false, Set.of(SUBMIT), Set.of(SUBMIT, PUBLISH, ARCHIVE)),
                row(IN_REVIEW, false, NOTHING, Set.of(PUBLISH, ARCHIVE)),
                row(SCHEDULED, false, NOTHING, NOTHING),
                row(PUBLISHED, false, NOTHING, Set.of(WITHDRAW, ARCHIVE)),
                row(PUBLISHED, true, NOTHING, Set.of(PUBLISH, WITHDRAW, ARCHIVE)),
                row(ARCHIVED, false, NOTHING, Set.of(RESTORE)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void each_role_is_offered_and_may_take_exactly_these_steps(
            State state, boolean pending, Set<Step> ofAuthor, Set<Step> ofEditor) {
        for (var role : Role.values()) {
            var steps = switch (role) {
                case AUTHOR -> ofAuthor;
                case EDITOR, COORDINATOR -> ofEditor;
                case ORGANISER -> NOTHING;
            };
            var actor = world.acting(workspace, role);

            var edition = edition(written(state, pending), Language.BG);
            var offered = as(actor, () -> desk.stepsOpenToMe(edition));
            assertThat(offered).as("offered to %s", role).isEqualTo(steps);

            var taken = EnumSet.noneOf(Step.class);
            for (var step : Step.values()) {
                var item = written(state, pending);
                try {
                    var moved = as(actor, () -> take(desk, step, item));
                    assertThat(moved.state()).isEqualTo(step.to());
                    taken.add(step);
                } catch (NotAllowed | IllegalTransition refused) {
                    assertThat(edition(item, Language.BG).state()).isEqualTo(state);
                }
            }
            assertThat(taken).as("taken by %s", role).isEqualTo(steps);
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_from_elsewhere_takes_no_step(Step step) {
        var item = written(PUBLISHED, true);

        assertRefused("not-allowed.owner", elsewhere, () -> take(desk, step, item));
        assertThat(edition(item, Language.BG).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void who_may_not_take_a_step_is_told_who_may(Step step) {
        var who = step == SUBMIT ? "author" : "editor";

        assertRefused(
                "not-allowed." + who,
                world.acting(workspace, Role.ORGANISER),
                () -> take(desk, step, written(DRAFT, false)));
    }

    @Test
    void every_step_is_kept_with_its_who_and_why() {
        var item = published(Visibility.PUBLIC).item().id();
        as(editor, () -> desk.withdraw(item, Language.BG, " Грешна\nдата\u0000 ", version(item)));

        var steps = world.sql()
                .sql("select state || ':' || reason from content.edition_step where item = ? order by no")
                .param(item.value())
                .query(String.class)
                .list();
        assertThat(steps).containsExactly("DRAFT:", "PUBLISHED:", "DRAFT:Грешна дата");
    }

    @Test
    void a_reason_over_its_limit_is_refused_and_nothing_moves() {
        var item = published(Visibility.PUBLIC).item().id();

        assertRefused(
                "invalid.reason-long",
                editor,
                () -> desk.withdraw(item, Language.BG, "а".repeat(EditorialDesk.REASON_MAX + 1), 2));
        assertThat(edition(item, Language.BG).state()).isEqualTo(PUBLISHED);
    }

    private ItemId written(State state, boolean pending) {
        var item = world.anItem(workspace);
        return (pending ? item.pending(Language.BG, "Показано", "Чака") : item.edition(Language.BG, state, "Показано"))
                .write();
    }

    private static Edition take(EditorialDesk desk, Step step, ItemId item) {
        return switch (step) {
            case SUBMIT -> desk.submit(item, Language.BG, 1);
            case PUBLISH -> desk.publish(item, Language.BG, 1);
            case WITHDRAW -> desk.withdraw(item, Language.BG, "", 1);
            case ARCHIVE -> desk.archive(item, Language.BG, 1);
            case RESTORE -> desk.restore(item, Language.BG, 1);
        };
    }

    private static Arguments row(State state, boolean pending, Set<Step> ofAuthor, Set<Step> ofEditor) {
        return Arguments.of(state, pending, ofAuthor, ofEditor);
    }
}
