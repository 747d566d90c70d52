package org.zaedno.content.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.files.FileId;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.safeguarding.Release.Scope;
import org.zaedno.content.safeguarding.Release.State;
import org.zaedno.content.tenancy.Actor;

class ReleaseDeskTest extends AGate {
    private static final LocalDate NEXT_YEAR = LocalDate.now().plusYears(1);
    private static final String WHY = "Майката и момчето са съгласни; за началото на учебната година.";

    @Test
    void a_picture_nobody_said_anything_about_stops_a_text_and_one_without_a_child_does_not() {
        assertRefused("invalid.gate-picture-question", () -> publish(draft(mention(picture(null)))));

        publish(draft(mention(picture("NO"))));
        publish(draft(mention(picture("NOT_RECOGNISABLE"))));
    }

    @Test
    void the_picture_that_stands_for_an_item_is_asked_about_too() {
        var item = draft("<p>Текст.</p>");
        WORLD.sql()
                .sql("insert into content.item_file (owner, item, file, role) values (?, ?, ?, 'COVER')")
                .params(OWNER.value(), item.value(), picture("RECOGNISABLE").value())
                .update();

        assertRefused("invalid.gate-picture-release", () -> publish(item));
    }

    @Test
    void a_picture_of_a_child_who_can_be_recognised_waits_for_leave_and_comes_out_with_it() {
        var picture = picture("RECOGNISABLE");
        var item = draft(mention(picture));
        assertRefused("invalid.gate-picture-release", () -> publish(item));

        var release = asked(item, picture);
        assertThat(release).returns(State.OPEN, Release::state).returns(WHY, Release::words);
        assertRefused("invalid.gate-picture-release", () -> publish(item));
        as(WATCH, () -> releases.grant(release.id(), Scope.ITEM, NEXT_YEAR, ""));
        as(AUTHOR, () -> gate.answer(item, Language.BG, story()));
        publish(item);

        assertThat(gets(Actor.STRANGER, picture)).isTrue();
    }

    @Test
    void every_word_at_the_gate_stands_in_the_log_of_the_workspace() {
        var picture = picture("RECOGNISABLE");
        var item = draft(mention(picture));
        var release = asked(item, picture);
        as(AUTHOR, () -> gate.answer(item, Language.BG, story()));
        as(AUTHOR, () -> gate.answer(item, Language.BG, story()));
        as(WATCH, () -> releases.grant(release.id(), Scope.ITEM, NEXT_YEAR, ""));
        as(WATCH, () -> releases.withdraw(release.id(), "Оттеглено съгласие."));

        assertThat(WORLD.sql()
                        .sql("""
                                select what from content.activity
                                 where owner = ? and subject in (?, ?) and (what like 'RELEASE%' or what like 'CHECKLIST%') order by no""")
                        .params(OWNER.value(), item.value(), picture.value())
                        .query(String.class)
                        .list())
                .containsExactly("RELEASE_ASKED", "CHECKLIST_ANSWERED", "RELEASE_GIVEN", "RELEASE_WITHDRAWN");
    }

    @Test
    void what_is_taken_back_is_given_to_no_reader_from_that_instant() {
        var picture = picture("RECOGNISABLE");
        var item = shown(picture);
        var release = state(item).pictures().getFirst().release().orElseThrow();
        long changes = changes(item);

        as(AUTHOR, () -> releases.withdraw(release.id(), "Семейството вече не е съгласно."));

        assertThat(gets(Actor.STRANGER, picture)).isFalse();
        assertThat(gets(ELSEWHERE, picture)).isFalse();
        assertThat(gets(AUTHOR, picture)).isTrue();
        assertThat(changes(item)).isGreaterThan(changes);
        assertThat(state(item).obstacles()).contains(Obstacle.PICTURE_RELEASE);
        assertRefused(
                "not-allowed.release-decided", () -> as(AUTHOR, () -> releases.withdraw(release.id(), "Още веднъж.")));
    }

    @Test
    void leave_ends_with_its_last_day() {
        var picture = picture("RECOGNISABLE");
        var item = shown(picture);

        WORLD.sql()
                .sql(
                        "update content.release_step set valid_until = current_date - 2 where request in (select id from content.release_request where file = ?)")
                .param(picture.value())
                .update();

        assertThat(gets(Actor.STRANGER, picture)).isFalse();
        assertThat(state(item).obstacles()).contains(Obstacle.PICTURE_RELEASE);
    }

    @Test
    void leave_for_one_item_is_none_for_another_and_leave_for_all_is() {
        var picture = picture("RECOGNISABLE");
        var first = draft(mention(picture));
        var second = draft(mention(picture));
        grant(asked(first, picture), Scope.ITEM);
        assertThat(state(first).obstacles()).doesNotContain(Obstacle.PICTURE_RELEASE);
        assertThat(state(second).obstacles()).contains(Obstacle.PICTURE_RELEASE);

        grant(asked(first, picture), Scope.WORKSPACE);
        assertThat(state(second).obstacles()).doesNotContain(Obstacle.PICTURE_RELEASE);
    }

    @Test
    void asking_again_while_it_is_open_is_the_same_request_and_after_a_refusal_a_new_one() {
        var picture = picture("RECOGNISABLE");
        var item = draft(mention(picture));
        var first = asked(item, picture);
        assertThat(asked(item, picture).id()).isEqualTo(first.id());

        var refused = as(WATCH, () -> releases.refuse(first.id(), "Лицето може да се познае; изберете кадър в гръб."));

        assertThat(refused).returns(State.REFUSED, Release::state);
        assertThat(asked(item, picture).id()).isNotEqualTo(first.id());
        assertThat(as(AUTHOR, releases::ours)).extracting(Release::id).contains(first.id());
    }

    @Test
    void only_whoever_watches_decides_and_never_about_their_own_request() {
        var item = draft(mention(picture("RECOGNISABLE")));
        var picture = picture("RECOGNISABLE");
        var release = asked(item, picture);
        assertRefused(
                "not-allowed.safeguarding",
                () -> as(EDITOR, () -> releases.grant(release.id(), Scope.ITEM, NEXT_YEAR, "")));
        assertRefused("not-allowed.safeguarding", () -> as(EDITOR, releases::queue));

        var both = WORLD.acting(OWNER, Role.EDITOR);
        WORLD.give(both.person(), org.zaedno.content.people.Duty.SAFEGUARDING);
        var other = picture("RECOGNISABLE");
        var own = as(both, () -> releases.request(item, other, WHY));
        assertRefused(
                "not-allowed.release-own", () -> as(both, () -> releases.grant(own.id(), Scope.ITEM, NEXT_YEAR, "")));
        // nor past the door
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> as(both, () -> {
                    CONTENT.sql()
                            .sql("""
                                    insert into content.release_step (owner, request, step, scope, valid_until, words, person, at)
                                    values (?, ?, 'GRANTED', 'ITEM', current_date, '', ?, now())""")
                            .params(
                                    OWNER.value(),
                                    own.id().value(),
                                    both.person().value())
                            .update();
                }));
    }

    @Test
    void a_foreign_draft_is_read_while_a_request_is_open_and_each_look_is_written_down() {
        var picture = picture("RECOGNISABLE");
        var item = draft(mention(picture));
        assertThat(gets(WATCH, picture)).isFalse();
        var release = asked(item, picture);

        var asked = as(WATCH, () -> releases.look(release.id()));

        assertThat(asked.texts().get(Language.BG).body()).contains("В двора.");
        assertThat(gets(WATCH, picture)).isTrue();
        assertThat(looks(release)).containsExactly(WATCH.person().value());
        assertRefused("not-found", () -> as(WATCH, () -> desk.open(item)));
        assertRefused("not-allowed.safeguarding", () -> as(ELSEWHERE, () -> releases.look(release.id())));

        as(WATCH, () -> releases.refuse(release.id(), "Не."));
        assertRefused("not-found", () -> as(WATCH, () -> releases.look(release.id())));
        assertThat(gets(WATCH, picture)).isFalse();
        assertThat(looks(release)).hasSize(1);
    }

    @Test
    void a_request_names_nobody_and_leave_has_an_end() {
        var picture = picture("RECOGNISABLE");
        var item = draft(mention(picture));

        assertRefused(
                "invalid.release-words-personal",
                () -> as(AUTHOR, () -> releases.request(item, picture, "Момче, роден на 12.03.2015 г.")));
        assertRefused("invalid.release-words-empty", () -> as(AUTHOR, () -> releases.request(item, picture, " ")));
        assertRefused("not-found", () -> as(AUTHOR, () -> releases.request(item, FileId.fresh(), WHY)));
        assertRefused("not-found", () -> as(ELSEWHERE, () -> releases.request(item, picture, WHY)));
        var release = asked(item, picture);
        assertRefused(
                "invalid.release-past",
                () -> as(
                        WATCH,
                        () -> releases.grant(
                                release.id(), Scope.ITEM, LocalDate.now().minusDays(2), "")));
        assertRefused(
                "invalid.release-far",
                () -> as(
                        WATCH,
                        () -> releases.grant(
                                release.id(), Scope.ITEM, LocalDate.now().plusYears(6), "")));
        assertRefused("invalid.reason-empty", () -> as(WATCH, () -> releases.refuse(release.id(), "")));
    }

    @Test
    void what_one_workspace_asks_is_no_other_ones_business() {
        var picture = picture("RECOGNISABLE");
        var release = asked(draft(mention(picture)), picture);

        assertThat(as(ELSEWHERE, releases::ours)).isEmpty();
        assertRefused("not-found", () -> as(ELSEWHERE, () -> releases.withdraw(release.id(), "Не.")));
        assertThat(as(WATCH, releases::queue)).extracting(Release::id).contains(release.id());
    }

    private Release asked(ItemId item, FileId picture) {
        return as(AUTHOR, () -> releases.request(item, picture, WHY));
    }

    private void grant(Release release, Scope scope) {
        as(WATCH, () -> releases.grant(release.id(), scope, NEXT_YEAR, ""));
    }

    private ItemId shown(FileId picture) {
        var item = draft(mention(picture));
        grant(asked(item, picture), Scope.ITEM);
        as(AUTHOR, () -> gate.answer(item, Language.BG, story()));
        publish(item);
        assertThat(gets(Actor.STRANGER, picture)).isTrue();
        return item;
    }

    private static long changes(ItemId item) {
        return WORLD.sql()
                .sql("select count(*) from content.change where subject = ? and what = 'ITEM'")
                .param(item.value())
                .query(Long.class)
                .single();
    }

    private static List<java.util.UUID> looks(Release release) {
        return WORLD.sql()
                .sql("select person from content.release_look where request = ?")
                .param(release.id().value())
                .query(java.util.UUID.class)
                .list();
    }
}
