package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.content.publication.State.ARCHIVED;
import static org.zaedno.content.publication.State.DRAFT;
import static org.zaedno.content.publication.State.IN_REVIEW;
import static org.zaedno.content.publication.State.PUBLISHED;
import static org.zaedno.content.publication.State.SCHEDULED;
import static org.zaedno.content.publication.Step.APPROVE;
import static org.zaedno.content.publication.Step.ARCHIVE;
import static org.zaedno.content.publication.Step.PUBLISH;
import static org.zaedno.content.publication.Step.RESTORE;
import static org.zaedno.content.publication.Step.SCHEDULE;
import static org.zaedno.content.publication.Step.SEND_BACK;
import static org.zaedno.content.publication.Step.SUBMIT;
import static org.zaedno.content.publication.Step.TAKE_BACK;
import static org.zaedno.content.publication.Step.UNSCHEDULE;
import static org.zaedno.content.publication.Step.WITHDRAW;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.IllegalTransition;
import org.zaedno.content.tenancy.NotAllowed;

/** Who may take which step from where. One matrix; the door, its buttons and the doing itself agree with it. */
class StepTest extends Newsroom {
    private static final Set<Step> NOTHING = Set.of();

    /** An edition with its pending words and its review; steps of an author; steps of an editor and of a coordinator. An organiser has none. */
    static Stream<Arguments> matrix() {
        return Stream.of(
                row(DRAFT, false, false, Set.of(SUBMIT), Set.of(SUBMIT, PUBLISH, SCHEDULE, ARCHIVE)),
                row(
                        IN_REVIEW,
                        false,
                        true,
                        Set.of(TAKE_BACK),
                        Set.of(TAKE_BACK, SEND_BACK, APPROVE, PUBLISH, SCHEDULE, ARCHIVE)),
                row(SCHEDULED, false, false, NOTHING, Set.of(PUBLISH, SCHEDULE, UNSCHEDULE)),
                row(SCHEDULED, true, false, Set.of(SUBMIT), Set.of(SUBMIT, PUBLISH, SCHEDULE, UNSCHEDULE)),
                row(PUBLISHED, false, false, NOTHING, Set.of(WITHDRAW, ARCHIVE)),
                row(PUBLISHED, true, false, Set.of(SUBMIT), Set.of(SUBMIT, PUBLISH, WITHDRAW, ARCHIVE)),
                row(
                        PUBLISHED,
                        true,
                        true,
                        Set.of(TAKE_BACK),
                        Set.of(TAKE_BACK, SEND_BACK, APPROVE, PUBLISH, WITHDRAW, ARCHIVE)),
                row(ARCHIVED, false, false, NOTHING, Set.of(RESTORE)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void each_role_is_offered_and_may_take_exactly_these_steps(
            State state, boolean pending, boolean asked, Set<Step> ofAuthor, Set<Step> ofEditor) {
        for (var role : Role.values()) {
            var steps = switch (role) {
                case AUTHOR -> ofAuthor;
                case EDITOR, COORDINATOR -> ofEditor;
                case ORGANISER -> NOTHING;
            };
            var actor = world.acting(workspace, role);

            var edition = edition(written(state, pending, asked), Language.BG);
            var offered = as(actor, () -> desk.stepsOpenToMe(edition));
            assertThat(offered).as("offered to %s", role).isEqualTo(steps);

            var taken = EnumSet.noneOf(Step.class);
            for (var step : Step.values()) {
                var item = written(state, pending, asked);
                try {
                    var moved = as(actor, () -> take(desk, step, item));
                    assertThat(moved.state()).isEqualTo(step.to(state));
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
        var item = written(PUBLISHED, true, false);

        assertRefused("not-allowed.owner", elsewhere, () -> take(desk, step, item));
        assertThat(edition(item, Language.BG).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void who_may_not_take_a_step_is_told_who_may(Step step) {
        var who = step == SUBMIT || step == TAKE_BACK ? "author" : "editor";

        assertRefused(
                "not-allowed." + who,
                world.acting(workspace, Role.ORGANISER),
                () -> take(desk, step, written(DRAFT, false, false)));
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
                () -> desk.withdraw(item, Language.BG, "а".repeat(StepWords.REASON_MAX + 1), 2));
        assertThat(edition(item, Language.BG).state()).isEqualTo(PUBLISHED);
    }

    @Test
    void sending_back_needs_a_reason() {
        var item = written(IN_REVIEW, false, true);

        assertRefused(
                "invalid.reason-empty",
                editor,
                () -> desk.take(Step.SEND_BACK, item, Language.BG, Seen.edition(1), StepWords.because("  ")));
    }

    @Test
    void new_words_after_an_approval_are_unchecked_again() {
        var item = written(IN_REVIEW, false, true);

        var approved = as(editor, () -> desk.take(APPROVE, item, Language.BG, Seen.edition(1), StepWords.NONE));
        assertThat(approved.review().checked()).isTrue();
        assertThat(approved.review().waits()).isFalse();

        var changed = as(author, () -> desk.save(item, Language.BG, text("Друго"), approved.version()));
        assertThat(changed.review().checked()).isFalse();
        assertThat(changed.review().waits()).isTrue();
    }

    @Test
    void a_review_of_new_words_takes_nothing_from_readers() {
        var item = published(Visibility.PUBLIC);
        var id = item.item().id();
        int seen = version(id);
        var changed = as(author, () -> desk.save(id, Language.BG, text("Ново"), seen));
        var asked = as(author, () -> desk.submit(id, Language.BG, changed.version()));

        var back = as(
                editor,
                () -> desk.take(SEND_BACK, id, Language.BG, Seen.edition(asked.version()), StepWords.because("не")));

        assertThat(back.state()).isEqualTo(PUBLISHED);
        assertThat(back.review().askedAt()).isEmpty();
        assertThat(readBy(Actor.STRANGER, item.item())).isTrue();
    }

    @Test
    void a_change_of_visibility_between_reading_and_publishing_is_noticed() {
        var open = created(Visibility.WORKSPACE);
        var id = open.item().id();
        as(author, () -> desk.settle(id, Visibility.PUBLIC, Set.of(), 1));

        assertRefused(
                "changed-meanwhile",
                editor,
                () -> desk.take(
                        PUBLISH,
                        id,
                        Language.BG,
                        Seen.of(open.edition(Language.BG).orElseThrow(), open.item()),
                        StepWords.NONE));
    }

    private ItemId written(State state, boolean pending, boolean asked) {
        var item = world.anItem(workspace);
        var id = (pending
                        ? item.pending(Language.BG, state, "Показано", "Чака")
                        : item.edition(Language.BG, state, "Показано"))
                .write();
        if (asked)
            world.sql()
                    .sql("update content.edition set review_asked_at = now() where item = ?")
                    .param(id.value())
                    .update();
        return id;
    }

    private static Edition take(EditorialDesk desk, Step step, ItemId item) {
        var words = new StepWords(
                "защото", step == SCHEDULE ? Optional.of(Instant.now().plusSeconds(3_600)) : Optional.empty());
        return desk.take(step, item, Language.BG, Seen.edition(1), words);
    }

    private static Arguments row(State state, boolean pending, boolean asked, Set<Step> ofAuthor, Set<Step> ofEditor) {
        return Arguments.of(state, pending, asked, ofAuthor, ofEditor);
    }
}
