package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.ChangedMeanwhile;

/** Several people at one text: one is first, the others are told, nothing is lost. */
class ManyEditorsTest extends Newsroom {
    @RepeatedTest(3)
    void of_two_who_save_at_once_one_is_kept_and_one_is_told() {
        var id = created(Visibility.PUBLIC).item().id();

        var answers = AtOnce.all(List.of(
                () -> as(author, () -> desk.save(id, Language.BG, text("На авторката"), 1)),
                () -> as(editor, () -> desk.save(id, Language.BG, text("На редакторката"), 1))));

        assertThat(answers).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Edition.class::isInstance).containsExactly(edition(id, Language.BG));
        assertThat(edition(id, Language.BG).version()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void who_publishes_while_another_saves_publishes_only_words_that_were_seen() {
        var id = created(Visibility.PUBLIC).item().id();

        var answers = AtOnce.all(List.of(
                () -> as(author, () -> desk.save(id, Language.BG, text("Невидяно"), 1)),
                () -> as(editor, () -> desk.publish(id, Language.BG, 1))));

        assertThat(answers).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(world.sql()
                        .sql(
                                "select count(*) from content.edition where item = ? and state = 'PUBLISHED' and title = 'Невидяно'")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @RepeatedTest(3)
    void of_two_who_begin_the_same_language_one_begins_it() {
        var id = created(Visibility.PUBLIC).item().id();
        var number = new AtomicInteger();

        var answers = AtOnce.times(
                4, () -> as(author, () -> desk.save(id, Language.EN, text("Lesson " + number.incrementAndGet()), 0)));

        assertThat(answers).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(3);
        assertThat(answers).filteredOn(Edition.class::isInstance).containsExactly(edition(id, Language.EN));
    }

    @RepeatedTest(3)
    void of_two_who_settle_at_once_one_is_kept_and_one_is_told() {
        var id = created(Visibility.PUBLIC).item().id();
        var theme = world.theme();

        var answers = AtOnce.all(List.of(
                () -> as(author, () -> desk.settle(id, Visibility.COALITION, Set.of(), 1)),
                () -> as(editor, () -> desk.settle(id, Visibility.WORKSPACE, Set.of(theme), 1))));

        assertThat(answers).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Item.class::isInstance).containsExactly(open(id).item());
    }

    @Test
    void each_of_two_windows_may_change_its_own_language() {
        var id = created(Visibility.PUBLIC).item().id();
        as(author, () -> desk.save(id, Language.EN, text("Lesson"), 0));

        var answers = AtOnce.all(List.of(
                () -> as(author, () -> desk.save(id, Language.BG, text("Урок"), 1)),
                () -> as(editor, () -> desk.save(id, Language.EN, text("Lessons"), 1))));

        assertThat(answers).hasOnlyElementsOfType(Edition.class);
    }

    @RepeatedTest(5)
    void an_address_whose_two_editions_are_withdrawn_at_once_is_remembered_as_withdrawn() {
        var item = published(Visibility.PUBLIC).item();
        as(author, () -> desk.save(item.id(), Language.EN, text("Lesson"), 0));
        as(editor, () -> desk.publish(item.id(), Language.EN, 1));

        var answers = AtOnce.all(List.of(
                () -> as(editor, () -> desk.withdraw(item.id(), Language.BG, "", 2)),
                () -> as(editor, () -> desk.archive(item.id(), Language.EN, 2))));

        assertThat(answers).hasOnlyElementsOfType(Edition.class);
        assertThat(withdrawn(item)).isTrue();
    }

    @RepeatedTest(5)
    void an_address_of_which_one_edition_comes_while_the_other_goes_is_not_withdrawn() {
        var item = published(Visibility.PUBLIC).item();
        as(author, () -> desk.save(item.id(), Language.EN, text("Lesson"), 0));

        AtOnce.all(List.of(
                () -> as(editor, () -> desk.withdraw(item.id(), Language.BG, "", 2)),
                () -> as(editor, () -> desk.publish(item.id(), Language.EN, 1))));

        assertThat(withdrawn(item)).isFalse();
    }

    @Test
    void ten_items_with_one_title_get_ten_addresses() {
        var title = "Среща " + workspace.toString().substring(0, 8);
        var wished = Slug.from(title);

        var answers = AtOnce.times(
                10,
                () -> as(author, () -> desk.create(Kind.NEWS, Language.BG, text(title), Visibility.PUBLIC, Set.of())));

        assertThat(answers).hasOnlyElementsOfType(OpenItem.class);
        var expected = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> number == 1 ? wished : wished.numbered(number))
                .collect(Collectors.toSet());
        assertThat(answers)
                .extracting(answer -> ((OpenItem) answer).item().slug())
                .hasSize(10)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void ten_people_who_save_again_and_again_lose_nothing_that_was_acknowledged() {
        var id = created(Visibility.PUBLIC).item().id();
        var writers = IntStream.range(0, 10)
                .mapToObj(n -> world.acting(workspace, Role.AUTHOR))
                .toList();
        var acknowledged = java.util.concurrent.ConcurrentHashMap.<String>newKeySet();

        AtOnce.all(writers.stream()
                .map(writer -> (Callable<?>) () -> {
                    for (int turn = 0; turn < 5; turn++) {
                        var words = writer.person() + "-" + turn;
                        try {
                            as(writer, () -> desk.save(id, Language.BG, text(words), version(id)));
                            acknowledged.add(words);
                        } catch (ChangedMeanwhile told) {
                            // somebody was faster: nothing was kept and the writer knows
                        }
                    }
                    return writer;
                })
                .toList());

        var kept = world.sql()
                .sql("select title from content.revision where item = ? and number > 1")
                .param(id.value())
                .query(String.class)
                .list();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(edition(id, Language.BG).revision()).isEqualTo(kept.size() + 1);
    }
}
