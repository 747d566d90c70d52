package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;

/** What editors arrange for a time happens at that time, once, without anybody there. */
class PublishingClockTest extends Newsroom {
    private static final Actor CLOCK = new Actor.SystemJob(JobName.CLOCK);
    private final PublishingClock clock = content.get(PublishingClock.class);

    @Test
    void a_scheduled_edition_comes_out_dated_as_arranged_and_with_the_words_that_were_arranged() {
        var item = created(Visibility.PUBLIC);
        var id = item.item().id();
        var later = Instant.now().plusSeconds(3_600);
        var scheduled =
                as(editor, () -> desk.take(Step.SCHEDULE, id, Language.BG, Seen.edition(1), StepWords.at(later)));
        as(author, () -> desk.save(id, Language.BG, text("По-късни думи"), scheduled.version()));
        assertThat(readBy(Actor.STRANGER, item.item())).isFalse();

        var due = makeDue(id, "publish_at");
        keep();

        var read = content.as(
                        Actor.STRANGER,
                        () -> shelf.find(item.item().kind(), item.item().slug(), Language.BG))
                .orElseThrow();
        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.publishedAt()).isEqualTo(due);
        assertThat(edition(id, Language.BG).pending()).isTrue();
    }

    @Test
    void an_edition_that_expires_is_archived_and_its_address_is_gone() {
        var item = published(Visibility.PUBLIC);
        var id = item.item().id();
        var end = Optional.of(Instant.now().plusSeconds(3_600));
        int version = version(id);
        as(editor, () -> desk.expire(id, Language.BG, end, version));

        makeDue(id, "expires_at");
        keep();

        assertThat(edition(id, Language.BG).state()).isEqualTo(State.ARCHIVED);
        assertThat(withdrawn(item.item())).isTrue();
    }

    @Test
    void several_hubs_move_each_edition_once() {
        var items =
                IntStream.range(0, 30).mapToObj(number -> scheduledInThePast()).toList();

        AtOnce.times(2, () -> {
            keep();
            return true;
        });

        for (var id : items) {
            assertThat(steps(id)).containsExactly("PUBLISHED");
        }
    }

    @Test
    void what_lies_in_the_bin_does_not_come_out_until_it_is_taken_out() {
        var id = scheduledInThePast();
        world.sql()
                .sql("update content.item set binned_at = now() where id = ?")
                .param(id.value())
                .update();
        keep();
        assertThat(edition(id, Language.BG).state()).isEqualTo(State.SCHEDULED);

        world.sql()
                .sql("update content.item set binned_at = null where id = ?")
                .param(id.value())
                .update();
        keep();
        assertThat(edition(id, Language.BG).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void the_clock_moves_nothing_before_its_time_whatever_it_is_asked_to_do() {
        var id = world.anItem(workspace)
                .edition(Language.BG, State.SCHEDULED, "Утре")
                .write();

        int moved = content.as(
                CLOCK,
                () -> content.sql()
                        .sql("update content.edition set state = 'PUBLISHED', publish_at = null where item = ?")
                        .param(id.value())
                        .update());

        assertThat(moved).isZero();
    }

    private ItemId scheduledInThePast() {
        var id = world.anItem(workspace)
                .edition(Language.BG, State.SCHEDULED, "Вчера")
                .write();
        makeDue(id, "publish_at");
        return id;
    }

    private Instant makeDue(ItemId id, String column) {
        var due = Instant.now().minusSeconds(5).truncatedTo(ChronoUnit.SECONDS);
        world.sql()
                .sql("update content.edition set " + column + " = ? where item = ?")
                .params(Items.at(due), id.value())
                .update();
        return due;
    }

    private void keep() {
        while (content.as(CLOCK, clock::keep) > 0) {}
    }

    private List<String> steps(ItemId id) {
        return world.sql()
                .sql("select state from content.edition_step where item = ? and step = 'PUBLISH' order by no")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
