package org.zaedno.content.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Remarks;
import org.zaedno.content.publication.Seen;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.StepWords;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;

/** What lies on whose desk while a text goes its way. */
class MyDeskTest {
    private final Content content = Content.shared();
    private final EditorialDesk editorial = content.get(EditorialDesk.class);
    private final MyDesk desk = content.get(MyDesk.class);
    private final org.zaedno.content.tenancy.WorkspaceId workspace =
            content.world().member();
    private final Actor.Acting author = content.world().acting(workspace, Role.AUTHOR);
    private final Actor.Acting editor = content.world().acting(workspace, Role.EDITOR);
    private final Actor.Acting elsewhere =
            content.world().acting(content.world().member(), Role.EDITOR);
    private final ItemId item = content.as(
            author,
            () -> editorial
                    .create(Kind.NEWS, Language.BG, text("Урок"), Visibility.PUBLIC, Set.of())
                    .item()
                    .id());

    @Test
    void a_draft_becomes_a_review_comes_back_with_a_reason_and_is_scheduled() {
        assertThat(heaps(author)).containsExactly(Heap.DRAFTS);
        assertThat(heaps(editor)).isEmpty();

        take(author, Step.SUBMIT, StepWords.NONE);
        assertThat(heaps(author)).isEmpty();
        assertThat(heaps(editor)).containsExactly(Heap.REVIEW);

        take(editor, Step.SEND_BACK, StepWords.because("Кой и кога?"));
        assertThat(heaps(author)).containsExactly(Heap.RETURNED);
        assertThat(pile(author, Heap.RETURNED).top().getFirst().words()).isEqualTo("Кой и кога?");
        assertThat(heaps(editor)).isEmpty();

        take(author, Step.SUBMIT, StepWords.NONE);
        take(editor, Step.SCHEDULE, StepWords.at(Instant.now().plus(Duration.ofDays(3))));
        assertThat(heaps(author)).containsExactly(Heap.COMING);
        assertThat(heaps(editor)).containsExactly(Heap.COMING);
        assertThat(heaps(elsewhere)).isEmpty();
    }

    @Test
    void a_translation_behind_its_source_and_a_remark_lie_on_the_desk_of_who_wrote_it() {
        as(editor, () -> editorial.save(item, Language.EN, text("Lesson"), 0));
        as(author, () -> editorial.save(item, Language.BG, text("Друг урок"), version(Language.BG)));
        as(author, () -> content.get(Remarks.class).write(item, Language.EN, "title", "Защо?"));

        assertThat(heaps(editor)).containsExactly(Heap.STALE, Heap.REMARKS, Heap.DRAFTS);
        assertThat(heaps(author)).containsExactly(Heap.STALE, Heap.DRAFTS);
    }

    @Test
    void what_lies_behind_a_number_is_as_much_as_it_says() {
        for (int at = 0; at < 11; at++)
            as(author, () -> editorial.create(Kind.NEWS, Language.BG, text("Още един"), Visibility.PUBLIC, Set.of()));
        take(author, Step.SUBMIT, StepWords.NONE);
        as(editor, () -> editorial.save(item, Language.EN, text("Lesson"), 0));

        for (var person : List.of(author, editor)) {
            as(person, desk::now).forEach((heap, pile) -> {
                assertThat(pile.top()).hasSizeLessThanOrEqualTo(8);
                assertThat(as(person, () -> desk.all(heap)).top())
                        .as("%s", heap)
                        .hasSize((int) pile.total());
            });
        }
        assertThat(pile(author, Heap.DRAFTS).total()).isEqualTo(11);
    }

    @Test
    void an_event_that_begins_within_a_fortnight_comes() {
        content.world().sql().sql("""
                        insert into content.event (owner, item, starts_at, ends_at, format)
                        values (?, ?, now() + interval '3 days', now() + interval '4 days', 'ONLINE')""").params(workspace.value(), item.value()).update();

        assertThat(pile(editor, Heap.COMING).top()).extracting(DeskLine::words).containsExactly("START");
        content.world()
                .sql()
                .sql(
                        "update content.event set starts_at = now() + interval '20 days', ends_at = now() + interval '21 days' where item = ?")
                .param(item.value())
                .update();
        assertThat(heaps(editor)).doesNotContain(Heap.COMING);
    }

    @Test
    void lately_has_what_one_wrote_oneself_each_text_once_the_latest_first() {
        var second = as(
                author,
                () -> editorial
                        .create(Kind.NEWS, Language.BG, text("Втора"), Visibility.PUBLIC, Set.of())
                        .item()
                        .id());
        as(author, () -> editorial.save(item, Language.BG, text("Урок наново"), 1));
        as(editor, () -> editorial.save(second, Language.EN, text("Second"), 0));

        assertThat(as(author, desk::lately)).extracting(DeskLine::title).containsExactly("Урок наново", "Втора");
        assertThat(as(editor, desk::lately)).extracting(DeskLine::title).containsExactly("Second");
        assertThat(as(elsewhere, desk::lately)).isEmpty();
    }

    private void take(Actor actor, Step step, StepWords words) {
        as(actor, () -> editorial.take(step, item, Language.BG, Seen.edition(version(Language.BG)), words));
    }

    private int version(Language language) {
        return editorial.open(item).edition(language).orElseThrow().version();
    }

    private Set<Heap> heaps(Actor actor) {
        return as(actor, desk::now).keySet();
    }

    private Pile pile(Actor actor, Heap heap) {
        return as(actor, desk::now).get(heap);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }

    private static EditionText text(String title) {
        return new EditionText(title, "", "<p>Текст</p>");
    }
}
