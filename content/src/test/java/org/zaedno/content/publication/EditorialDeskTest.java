package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

class EditorialDeskTest extends Newsroom {
    @Test
    void what_is_created_is_a_draft_of_the_workspace_that_nobody_else_reads() {
        var theme = world.theme();
        var created = as(
                author,
                () -> desk.create(Kind.NEWS, Language.EN, text("Open lesson"), Visibility.PUBLIC, Set.of(theme)));

        var item = created.item();
        assertThat(item.owner()).isEqualTo(workspace);
        assertThat(item.themes()).containsExactly(theme);
        assertThat(item.slug().value()).startsWith("open-lesson");
        assertThat(created.edition(Language.EN).orElseThrow())
                .returns(State.DRAFT, Edition::state)
                .returns(1, Edition::version)
                .returns(text("Open lesson"), Edition::text);
        assertThat(created.edition(Language.BG)).isEmpty();
        assertThat(open(item.id())).isEqualTo(created);
        assertThat(readBy(Actor.STRANGER, item)).isFalse();
        assertRefused("not-found", elsewhere, () -> desk.open(item.id()));
    }

    @Test
    void only_those_who_write_create() {
        var organiser = world.acting(workspace, Role.ORGANISER);

        assertRefused(
                "not-allowed.author",
                organiser,
                () -> desk.create(Kind.NEWS, Language.BG, TEXT, Visibility.PUBLIC, Set.of()));
        assertRefused(
                "not-allowed.sign-in",
                Actor.STRANGER,
                () -> desk.create(Kind.NEWS, Language.BG, TEXT, Visibility.PUBLIC, Set.of()));
    }

    @Test
    void nobody_writes_for_a_workspace_they_do_not_belong_to() {
        var intruder = new Actor.Acting(elsewhere.person(), workspace);
        var draft = created(Visibility.WORKSPACE).item().id();
        var open = published(Visibility.PUBLIC).item().id();

        assertRefused(
                "not-allowed.author",
                intruder,
                () -> desk.create(Kind.NEWS, Language.BG, TEXT, Visibility.PUBLIC, Set.of()));
        assertRefused("not-found", intruder, () -> desk.open(draft));
        assertRefused("not-found", intruder, () -> desk.save(open, Language.BG, text("Друго"), 2));
        assertThat(as(intruder, () -> content.get(ItemLists.class).count(ItemFilter.ALL)))
                .isZero();
    }

    @Test
    void an_unknown_item_and_somebody_elses_draft_are_never_told_apart() {
        var theirs = created(Visibility.COALITION).item().id();

        for (var id : new ItemId[] {ItemId.fresh(), theirs}) {
            assertRefused("not-found", elsewhere, () -> desk.open(id));
            assertRefused("not-found", elsewhere, () -> desk.save(id, Language.BG, TEXT, 1));
            assertRefused("not-found", elsewhere, () -> desk.settle(id, Visibility.PUBLIC, Set.of(), 1));
            assertRefused("not-found", elsewhere, () -> desk.publish(id, Language.BG, 1));
        }
    }

    @Test
    void somebody_elses_item_that_one_reads_all_the_same_is_refused_by_its_owner() {
        var id = published(Visibility.PUBLIC).item().id();
        var both = world.person(workspace, Role.COORDINATOR);
        var other = world.member();
        world.join(both, other, Role.COORDINATOR);
        var draft = created(Visibility.WORKSPACE).item().id();

        assertRefused("not-allowed.owner", elsewhere, () -> desk.open(id));
        assertRefused("not-allowed.owner", new Actor.Acting(both, other), () -> desk.open(draft));
        assertRefused(
                "not-allowed.owner", new Actor.Acting(both, other), () -> desk.save(draft, Language.BG, text("x"), 1));
        assertThat(as(new Actor.Acting(both, workspace), () -> desk.open(draft)))
                .isNotNull();
    }

    @Test
    void saving_adds_a_revision_and_loses_none() {
        var id = created(Visibility.PUBLIC).item().id();

        var saved = as(author, () -> desk.save(id, Language.BG, text("Второ"), 1));

        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.text()).isEqualTo(text("Второ"));
        assertThat(revisions(id)).containsExactly(TEXT.title(), "Второ");
    }

    @Test
    void the_same_words_again_change_nothing() {
        var item = created(Visibility.PUBLIC);
        var id = item.item().id();
        var before = changes(id);
        var typed = new EditionText(" " + TEXT.title() + " ", "", TEXT.body() + "\n<script>x</script>");

        assertThat(as(author, () -> desk.save(id, Language.BG, typed, 1)))
                .isEqualTo(item.edition(Language.BG).orElseThrow());
        assertThat(revisions(id)).hasSize(1);
        assertThat(changes(id)).isEqualTo(before);
    }

    @Test
    void a_second_language_is_begun_with_version_0_and_only_once() {
        var id = created(Visibility.PUBLIC).item().id();

        assertThat(as(author, () -> desk.save(id, Language.EN, text("Lesson"), 0))
                        .state())
                .isEqualTo(State.DRAFT);
        assertRefused("changed-meanwhile", author, () -> desk.save(id, Language.EN, text("Mine"), 0));
        assertRefused("not-found", author, () -> desk.save(id, Language.BG_EASY, text("Лесно"), 1));
        assertThat(edition(id, Language.EN).text()).isEqualTo(text("Lesson"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_version_nobody_saw_is_refused(int version) {
        var id = created(Visibility.PUBLIC).item().id();

        assertRefused("changed-meanwhile", author, () -> desk.save(id, Language.BG, text("x"), version));
        assertRefused("changed-meanwhile", editor, () -> desk.publish(id, Language.BG, version));
        assertRefused("changed-meanwhile", editor, () -> desk.settle(id, Visibility.COALITION, Set.of(), version));
    }

    @Test
    void an_archived_edition_is_not_written_in() {
        var id = created(Visibility.PUBLIC).item().id();
        as(editor, () -> desk.archive(id, Language.BG, 1));

        assertRefused("illegal-transition.archived", author, () -> desk.save(id, Language.BG, text("x"), 2));
    }

    @Test
    void a_body_without_a_word_is_not_published() {
        var id = as(
                        author,
                        () -> desk.create(
                                Kind.NEWS,
                                Language.BG,
                                new EditionText("Заглавие", "Увод", "<p>&nbsp;</p>"),
                                Visibility.PUBLIC,
                                Set.of()))
                .item()
                .id();

        assertRefused("invalid.section-empty", editor, () -> desk.publish(id, Language.BG, 1));
    }

    @Test
    void before_publication_writers_decide_for_whom_it_is_and_after_it_only_those_who_publish() {
        var id = created(Visibility.WORKSPACE).item().id();

        assertThat(as(author, () -> desk.settle(id, Visibility.PUBLIC, Set.of(), 1))
                        .version())
                .isEqualTo(2);
        as(editor, () -> desk.publish(id, Language.BG, 1));

        assertRefused("not-allowed.editor", author, () -> desk.settle(id, Visibility.COALITION, Set.of(), 2));
        assertThat(as(editor, () -> desk.settle(id, Visibility.COALITION, Set.of(), 2))
                        .visibility())
                .isEqualTo(Visibility.COALITION);
    }

    @Test
    void settling_the_same_again_changes_nothing() {
        var theme = world.theme();
        var id = created(Visibility.PUBLIC).item().id();
        var settled = as(author, () -> desk.settle(id, Visibility.PUBLIC, Set.of(theme), 1));
        var before = changes(id);

        assertThat(as(author, () -> desk.settle(id, Visibility.PUBLIC, Set.of(theme), 2)))
                .isEqualTo(settled);
        assertThat(changes(id)).isEqualTo(before);
    }

    @Test
    void an_unknown_theme_is_refused_and_nothing_is_kept() {
        var id = created(Visibility.PUBLIC).item().id();

        assertRefused("invalid.theme", author, () -> desk.settle(id, Visibility.COALITION, Set.of(ThemeId.fresh()), 1));
        assertRefused(
                "invalid.theme",
                author,
                () -> desk.create(Kind.NEWS, Language.BG, TEXT, Visibility.PUBLIC, Set.of(ThemeId.fresh())));
        assertThat(open(id).item().visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void what_only_editors_see_is_logged_apart_from_what_readers_see() {
        var id = created(Visibility.PUBLIC).item().id();
        as(editor, () -> desk.publish(id, Language.BG, 1));
        as(author, () -> desk.save(id, Language.BG, text("Чака"), 2));
        as(author, () -> desk.save(id, Language.EN, text("Waits"), 0));
        as(editor, () -> desk.settle(id, Visibility.COALITION, Set.of(), 1));
        as(editor, () -> desk.archive(id, Language.BG, 3));

        assertThat(changes(id)).containsExactly("DRAFT", "ITEM", "DRAFT", "DRAFT", "ITEM", "ITEM");
    }

    @Test
    void only_who_has_a_role_may_write() {
        assertThat(as(Actor.STRANGER, desk::mayWrite)).isFalse();
        assertThat(as(new Actor.Acting(author.person(), WorkspaceId.fresh()), desk::mayWrite))
                .isFalse();
        assertThat(as(author, desk::mayWrite)).isTrue();
    }

    private Iterable<String> revisions(ItemId id) {
        return world.sql()
                .sql("select title from content.revision where item = ? order by number")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private Iterable<String> changes(ItemId id) {
        return world.sql()
                .sql("select what from content.change where subject = ? order by tx, no")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
