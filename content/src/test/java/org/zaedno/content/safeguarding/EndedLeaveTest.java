package org.zaedno.content.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zaedno.content.desk.DeskLine;
import org.zaedno.content.desk.Heap;
import org.zaedno.content.desk.MyDesk;
import org.zaedno.content.desk.Pile;
import org.zaedno.content.files.FileId;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.PublishingClock;
import org.zaedno.content.publication.Returned;
import org.zaedno.content.publication.Returns;
import org.zaedno.content.publication.Seen;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.StepWords;
import org.zaedno.content.safeguarding.Answers.ConsentOf;
import org.zaedno.content.safeguarding.Release.Scope;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;

/** What was let through the gate goes back when what let it through has ended; the clock sees to it. */
class EndedLeaveTest extends AGate {
    private static final Actor CLOCK = new Actor.SystemJob(JobName.CLOCK);
    private static final String RELEASE = "invalid.gate-picture-release";
    private static final String CONSENT = "invalid.gate-consent-over";

    private final PublishingClock clock = CONTENT.get(PublishingClock.class);
    private final PublishedShelf shelf = CONTENT.get(PublishedShelf.class);
    private final Returns returns = CONTENT.get(Returns.class);
    private final MyDesk myDesk = CONTENT.get(MyDesk.class);

    @Test
    void a_text_goes_off_the_site_with_the_leave_for_its_picture_and_says_why_to_its_people() {
        var picture = picture("RECOGNISABLE");
        var item = published(picture);
        assertThat(isPublic(item)).isTrue();

        takeBack(picture, "Семейството вече не е съгласно.");
        keep();

        assertThat(isPublic(item)).isFalse();
        assertThat(edition(item)).returns(State.DRAFT, Edition::state);
        var back = as(AUTHOR, () -> returns.of(item)).get(Language.BG);
        assertThat(back)
                .returns("Семейството вече не е съгласно.", Returned::reason)
                .returns(Optional.of(RELEASE), Returned::cause);
        assertThat(waitingFor(EDITOR)).containsEntry(item, RELEASE);
        assertThat(steps(item, "WITHDRAW")).isEqualTo(1);
        keep();
        assertThat(steps(item, "WITHDRAW")).isEqualTo(1);
    }

    @Test
    void a_text_that_waits_for_its_hour_leaves_the_calendar_with_the_leave_for_its_picture() {
        var picture = picture("RECOGNISABLE");
        var item = ready(picture);
        schedule(item);

        takeBack(picture, "Не.");
        keep();

        assertThat(edition(item).state()).isEqualTo(State.DRAFT);
        assertThat(steps(item, "UNSCHEDULE")).isEqualTo(1);
    }

    @Test
    void leave_that_holds_for_another_item_only_saves_nothing() {
        var picture = picture("RECOGNISABLE");
        var first = published(picture);
        var second = published(picture);
        WORLD.sql()
                .sql(
                        "update content.release_step set valid_until = current_date - 2 where request in (select id from content.release_request where item = ?)")
                .param(first.value())
                .update();

        keep();

        assertThat(isPublic(first)).isFalse();
        assertThat(isPublic(second)).isTrue();
    }

    @Test
    void a_story_whose_consent_is_over_goes_off_the_site_and_one_that_waits_off_the_calendar() {
        var shown = story("<p>Разказ.</p>");
        publish(shown);
        var waiting = story("<p>Друг разказ.</p>");
        schedule(waiting);
        keep();
        assertThat(isPublic(shown)).isTrue();

        as(AUTHOR, () -> gate.answer(shown, Language.BG, over()));
        as(AUTHOR, () -> gate.answer(waiting, Language.BG, over()));
        keep();

        assertThat(isPublic(shown)).isFalse();
        assertThat(edition(waiting).state()).isEqualTo(State.DRAFT);
        assertThat(waitingFor(EDITOR)).containsEntry(shown, CONSENT).containsEntry(waiting, CONSENT);
    }

    @Test
    void what_no_longer_passes_the_gate_at_its_hour_stays_in_and_holds_up_nothing_else() {
        var danger = story("<p>Разказ.</p>");
        schedule(danger);
        as(AUTHOR, () -> gate.answer(danger, Language.BG, dangerous()));
        var unanswered = draft("<p>Текст.</p>");
        schedule(unanswered);
        cover(unanswered, picture(null));
        var good = draft("<p>Друг текст.</p>");
        schedule(good);

        for (var item : new ItemId[] {danger, unanswered, good}) makeDue(item);
        keep();

        assertThat(isPublic(good)).isTrue();
        assertThat(waitingFor(EDITOR))
                .containsEntry(danger, "invalid.gate-danger")
                .containsEntry(unanswered, "invalid.gate-picture-question")
                .doesNotContainKey(good);
    }

    @Test
    void a_picture_added_beside_a_public_text_is_kept_from_readers_until_it_is_answered_for() {
        var item = draft("<p>Текст.</p>");
        publish(item);
        var picture = picture(null);
        cover(item, picture);
        assertThat(gets(Actor.STRANGER, picture)).isFalse();
        assertThat(gets(AUTHOR, picture)).isTrue();

        answer(picture, "RECOGNISABLE");
        keep();
        assertThat(gets(Actor.STRANGER, picture)).isFalse();
        assertThat(isPublic(item)).isTrue();

        answer(picture, "NO");
        assertThat(gets(Actor.STRANGER, picture)).isTrue();
    }

    @Test
    void a_text_leaves_the_site_when_its_picture_turns_out_to_show_a_child() {
        var picture = picture("NO");
        var item = draft(mention(picture));
        publish(item);

        answer(picture, "RECOGNISABLE");
        keep();

        assertThat(isPublic(item)).isFalse();
    }

    @Test
    void an_archived_members_text_does_not_come_out_at_its_hour_nor_when_the_workspace_is_opened_again() {
        var workspace = WORLD.member();
        var item = WORLD.anItem(workspace)
                .edition(Language.BG, State.SCHEDULED, "Утре")
                .write();
        archive(workspace.value(), true);
        makeDue(item);
        keep();
        archive(workspace.value(), false);
        keep();

        assertThat(isPublic(item)).isFalse();
        assertThat(waitingFor(WORLD.acting(workspace, org.zaedno.content.people.Role.EDITOR)))
                .containsEntry(item, "invalid.archived-at-hour");
    }

    private ItemId ready(FileId picture) {
        var item = draft(mention(picture));
        var asked = as(AUTHOR, () -> releases.request(item, picture, "Майката е съгласна."));
        as(WATCH, () -> releases.grant(asked.id(), Scope.ITEM, LocalDate.now().plusYears(1), ""));
        as(AUTHOR, () -> gate.answer(item, Language.BG, story()));
        return item;
    }

    private ItemId published(FileId picture) {
        var item = ready(picture);
        publish(item);
        return item;
    }

    private ItemId story(String body) {
        var item = draft(body);
        as(AUTHOR, () -> gate.answer(item, Language.BG, story()));
        return item;
    }

    private static Answers over() {
        return story(ConsentOf.PARENT, Optional.of(LocalDate.now().minusDays(2)));
    }

    private static Answers dangerous() {
        var story = story();
        return new Answers(
                true,
                story.name(),
                story.place(),
                story.recognisable(),
                story.consent(),
                story.consentUntil(),
                story.readAloud(),
                Optional.of(true));
    }

    private void takeBack(FileId picture, String why) {
        as(
                WATCH,
                () -> releases.decided().stream()
                        .filter(release -> release.file().equals(picture))
                        .forEach(release -> releases.withdraw(release.id(), why)));
    }

    private void schedule(ItemId item) {
        var at = StepWords.at(Instant.now().plusSeconds(3_600));
        as(EDITOR, () -> desk.take(Step.SCHEDULE, item, Language.BG, Seen.edition(version(item)), at));
    }

    private static void makeDue(ItemId item) {
        WORLD.sql()
                .sql("update content.edition set publish_at = ? where item = ?")
                .params(Instant.now().minusSeconds(5).atOffset(ZoneOffset.UTC), item.value())
                .update();
    }

    private static void cover(ItemId item, FileId file) {
        WORLD.sql()
                .sql("insert into content.item_file (owner, item, file, role) values (?, ?, ?, 'COVER')")
                .params(OWNER.value(), item.value(), file.value())
                .update();
    }

    private static void answer(FileId file, String shows) {
        WORLD.sql()
                .sql("update content.file set shows_child = ? where id = ?")
                .params(shows, file.value())
                .update();
    }

    private static void archive(java.util.UUID workspace, boolean archived) {
        WORLD.sql()
                .sql("update content.workspace set archived_at = case when ? then now() end where id = ?")
                .params(archived, workspace)
                .update();
    }

    private void keep() {
        while (CONTENT.as(CLOCK, clock::keep) > 0) {}
    }

    private boolean isPublic(ItemId item) {
        var slug = WORLD.sql()
                .sql("select slug from content.item where id = ?")
                .param(item.value())
                .query(String.class)
                .single();
        return as(
                Actor.STRANGER,
                () -> shelf.find(
                                org.zaedno.content.publication.Kind.NEWS,
                                new org.zaedno.content.language.Slug(slug),
                                Language.BG)
                        .isPresent());
    }

    private Edition edition(ItemId item) {
        return as(EDITOR, () -> desk.open(item).edition(Language.BG).orElseThrow());
    }

    private Map<ItemId, String> waitingFor(Actor.Acting who) {
        return as(who, myDesk::now).getOrDefault(Heap.RECALLED, Pile.NONE).top().stream()
                .collect(java.util.stream.Collectors.toMap(DeskLine::item, DeskLine::words));
    }

    private static int steps(ItemId item, String step) {
        return WORLD.sql()
                .sql("select count(*) from content.edition_step where item = ? and step = ?")
                .params(item.value(), step)
                .query(Integer.class)
                .single();
    }
}
