package org.zaedno.content.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.Standing;
import org.zaedno.content.publication.State;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;

/** Who may give which work to whom. */
class AssignmentsTest {
    private final Content content = Content.shared();
    private final Assignments assignments = content.get(Assignments.class);
    private final MyDesk desk = content.get(MyDesk.class);
    private final org.zaedno.content.tenancy.WorkspaceId workspace =
            content.world().member();
    private final Actor.Acting author = content.world().acting(workspace, Role.AUTHOR);
    private final Actor.Acting translator = content.world().acting(workspace, Role.AUTHOR);
    private final Actor.Acting editor = content.world().acting(workspace, Role.EDITOR);
    private final Actor.Acting organiser = content.world().acting(workspace, Role.ORGANISER);
    private final Actor.Acting stranger = content.world().acting(content.world().member(), Role.COORDINATOR);
    private final ItemId item = content.world()
            .anItem(workspace)
            .edition(Language.BG, State.PUBLISHED, "Урок")
            .write();

    @Test
    void an_editor_gives_a_translation_to_an_author_who_finds_it_on_the_desk_until_it_is_done() {
        content.as(
                editor,
                () -> give(
                        Task.TRANSLATE, translator, Optional.of(LocalDate.now().plusDays(9))));

        assertThat(waiting(translator)).containsExactly("TRANSLATE");
        assertThat(waiting(author)).isEmpty();
        content.world().sql().sql("""
                        insert into content.edition (owner, item, language, title, lead, sections, state, revision, review_asked_at, source_revision, changed_at)
                        values (?, ?, 'en', 'Lesson', '', '{}', 'IN_REVIEW', 1, now(), 1, now())""").params(workspace.value(), item.value()).update();
        assertThat(waiting(translator)).isEmpty();
        content.world()
                .sql()
                .sql("update content.edition set revision = 2 where item = ? and language = 'bg'")
                .param(item.value())
                .update();
        assertThat(waiting(translator)).as("its source moved on").containsExactly("TRANSLATE");
    }

    @Test
    void what_somebody_has_is_found_by_the_edition_it_was_given_for() {
        content.as(editor, () -> give(Task.TRANSLATE, translator, Optional.empty()));
        var theirs = ItemFilter.ALL.assignedTo(translator.person());

        assertThat(found(theirs)).isEqualTo(1);
        assertThat(found(theirs.being(Standing.MISSING).in(Language.EN))).isEqualTo(1);
        assertThat(found(theirs.in(Language.BG))).as("the English one is given").isZero();
        assertThat(found(theirs.being(Standing.PUBLISHED)))
                .as("another edition is out")
                .isZero();
        assertThat(found(ItemFilter.ALL.assignedTo(author.person()))).isZero();
    }

    private long found(ItemFilter filter) {
        return content.as(editor, () -> content.get(ItemLists.class).count(filter));
    }

    @Test
    void an_author_takes_what_is_free_and_gives_back_their_own_only() {
        content.as(author, () -> give(Task.TRANSLATE, author, Optional.empty()));

        assertRefused("not-allowed.editor", translator, () -> give(Task.TRANSLATE, translator, Optional.empty()));
        assertRefused("not-allowed.editor", translator, () -> assignments.takeBack(item, Language.EN, Task.TRANSLATE));
        assertRefused("not-allowed.editor", author, () -> give(Task.TRANSLATE, translator, Optional.empty()));
        content.as(author, () -> assignments.takeBack(item, Language.EN, Task.TRANSLATE));
        assertThat(content.as(author, () -> assignments.of(List.of(item)))).isEmpty();
    }

    @Test
    void work_is_given_to_whom_it_fits_and_for_a_day_to_come() {
        assertRefused("invalid.checker", editor, () -> give(Task.CHECK, author, Optional.empty()));
        assertRefused("invalid.translator", editor, () -> give(Task.TRANSLATE, organiser, Optional.empty()));
        assertRefused("invalid.translator", editor, () -> give(Task.TRANSLATE, stranger, Optional.empty()));
        assertRefused(
                "invalid.due-past",
                editor,
                () -> give(Task.CHECK, editor, Optional.of(LocalDate.now().minusDays(2))));
        assertRefused("not-allowed.author", organiser, () -> give(Task.TRANSLATE, organiser, Optional.empty()));
        assertRefused("not-found", stranger, () -> give(Task.TRANSLATE, stranger, Optional.empty()));
    }

    @Test
    void the_database_too_keeps_an_author_from_giving_work_to_others() {
        assertThatThrownBy(() -> content.as(
                        author,
                        () -> content.sql()
                                .sql("""
                                insert into content.assignment (owner, item, language, task, person, at)
                                values (?, ?, 'en', 'CHECK', ?, now())""")
                                .params(
                                        workspace.value(),
                                        item.value(),
                                        editor.person().value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        content.as(editor, () -> give(Task.TRANSLATE, editor, Optional.empty()));
        assertThat(content.as(
                        stranger,
                        () -> content.sql()
                                .sql("select count(*) from content.assignment")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    private void give(Task task, Actor.Acting to, Optional<LocalDate> due) {
        assignments.give(item, Language.EN, task, to.person(), due);
    }

    private List<String> waiting(Actor.Acting who) {
        return content.as(who, desk::now).getOrDefault(Heap.ASSIGNED, Pile.NONE).top().stream()
                .map(DeskLine::words)
                .toList();
    }

    private void assertRefused(String key, Actor actor, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> content.as(actor, work))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
