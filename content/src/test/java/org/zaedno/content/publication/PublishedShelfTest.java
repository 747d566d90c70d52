package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;

class PublishedShelfTest extends Newsroom {
    private final Actor.Acting colleague = elsewhere;
    private final ShelfFilter ours = ShelfFilter.of(Kind.NEWS).by(workspace);

    @Test
    void what_is_published_is_found_by_its_address_with_all_its_words() {
        var theme = world.theme();
        var written = new EditionText("Заглавие", "Увод", "<p>Текст с <strong>тежест</strong></p>");
        var item = as(author, () -> desk.create(Kind.NEWS, Language.BG, written, Visibility.PUBLIC, Set.of(theme)))
                .item();
        var published = as(editor, () -> desk.publish(item.id(), Language.BG, 1));

        var shown = find(Actor.STRANGER, item, Language.EN).orElseThrow();

        assertThat(shown.text()).isEqualTo(written);
        assertThat(shown.language()).isEqualTo(Language.BG);
        assertThat(shown.languages()).containsExactly(Language.BG);
        assertThat(shown.themes()).containsExactly(theme);
        assertThat(shown.publishedAt()).isEqualTo(published.publishedAt().orElseThrow());
        assertThat(content.as(Actor.STRANGER, () -> shelf.find(Kind.EVENT, item.slug(), Language.BG)))
                .isEmpty();
        assertThat(content.as(Actor.STRANGER, () -> shelf.find(Kind.NEWS, new Slug("unknown-address"), Language.BG)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BG, BG", "EN, EN", "BG_EASY, BG"})
    void the_wished_language_comes_first_and_else_the_one_there_is(Language wished, Language shown) {
        var item = item(world.anItem(workspace)
                .edition(Language.BG, State.PUBLISHED, "bg")
                .edition(Language.EN, State.PUBLISHED, "en")
                .edition(Language.BG_EASY, State.DRAFT, "easy")
                .write());

        assertThat(find(Actor.STRANGER, item, wished).orElseThrow().language()).isEqualTo(shown);
        assertThat(find(Actor.STRANGER, item, wished).orElseThrow().languages())
                .containsExactlyInAnyOrder(Language.BG, Language.EN);
    }

    @Test
    void readers_see_the_published_words_until_others_are_published() {
        var item = published(Visibility.PUBLIC).item();
        var before = find(Actor.STRANGER, item, Language.BG).orElseThrow();

        as(author, () -> desk.save(item.id(), Language.BG, text("Още не"), 2));

        for (var reader : List.of(Actor.STRANGER, colleague, author)) {
            assertThat(find(reader, item, Language.BG)).contains(before);
        }
        assertThat(edition(item.id(), Language.BG))
                .returns(true, Edition::pending)
                .returns(text("Още не"), Edition::text);

        var again = as(editor, () -> desk.publish(item.id(), Language.BG, 3));

        var after = find(Actor.STRANGER, item, Language.BG).orElseThrow();
        assertThat(after.text()).isEqualTo(text("Още не"));
        assertThat(after.publishedAt()).isEqualTo(before.publishedAt());
        assertThat(after.shownAt()).isEqualTo(again.changedAt());
        assertThat(again.pending()).isFalse();
    }

    @Test
    void what_was_never_changed_since_says_so() {
        var shown = find(Actor.STRANGER, published(Visibility.PUBLIC).item(), Language.BG)
                .orElseThrow();

        assertThat(shown.shownAt()).isEqualTo(shown.publishedAt());
    }

    @Test
    void pending_words_of_what_is_withdrawn_become_the_draft() {
        var item = published(Visibility.PUBLIC).item();
        as(author, () -> desk.save(item.id(), Language.BG, text("Ново"), 2));

        var withdrawn = as(editor, () -> desk.withdraw(item.id(), Language.BG, "", 3));

        assertThat(withdrawn).returns(text("Ново"), Edition::text).returns(false, Edition::pending);
        assertThat(readBy(Actor.STRANGER, item)).isFalse();
    }

    @Test
    void a_public_address_without_any_edition_left_is_withdrawn_and_comes_back() {
        var item = published(Visibility.PUBLIC).item();
        assertThat(withdrawn(item)).isFalse();

        as(editor, () -> desk.withdraw(item.id(), Language.BG, "", 2));
        assertThat(withdrawn(item)).isTrue();

        as(editor, () -> desk.publish(item.id(), Language.BG, 3));
        assertThat(withdrawn(item)).isFalse();
        assertThat(readBy(Actor.STRANGER, item)).isTrue();

        as(editor, () -> desk.archive(item.id(), Language.BG, 4));
        assertThat(withdrawn(item)).isTrue();

        as(editor, () -> desk.restore(item.id(), Language.BG, 5));
        assertThat(withdrawn(item)).isTrue();
    }

    @Test
    void an_address_of_which_another_edition_stays_is_not_withdrawn() {
        var item = published(Visibility.PUBLIC).item();
        as(author, () -> desk.save(item.id(), Language.EN, text("Lesson"), 0));
        as(editor, () -> desk.publish(item.id(), Language.EN, 1));

        as(editor, () -> desk.withdraw(item.id(), Language.BG, "", 2));

        assertThat(withdrawn(item)).isFalse();
        assertThat(find(Actor.STRANGER, item, Language.BG).orElseThrow().language())
                .isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({"COALITION", "WORKSPACE"})
    void an_address_that_never_was_public_is_never_told_to_have_been(Visibility visibility) {
        var item = published(visibility).item();

        as(editor, () -> desk.withdraw(item.id(), Language.BG, "", 2));

        assertThat(withdrawn(item)).isFalse();
    }

    @Test
    void an_address_that_was_public_and_became_the_coalitions_is_closed_and_not_gone() {
        var item = published(Visibility.PUBLIC).item();

        as(editor, () -> desk.settle(item.id(), Visibility.COALITION, Set.of(), 1));

        assertThat(withdrawn(item)).isFalse();
        assertThat(readBy(Actor.STRANGER, item)).isFalse();
        assertThat(readBy(colleague, item)).isTrue();
    }

    @Test
    void what_is_under_embargo_is_not_said_to_have_been_public() {
        var id = world.anItem(workspace)
                .from(Instant.now().plus(Duration.ofDays(1)))
                .edition(Language.BG, State.PUBLISHED, "утре")
                .write();

        as(editor, () -> desk.withdraw(id, Language.BG, "", 1));

        assertThat(withdrawn(item(id))).isFalse();
    }

    @Test
    void lists_are_newest_first_one_edition_an_item_and_agree_with_their_count() {
        var first = published(Visibility.PUBLIC).item().id();
        var second = published(Visibility.COALITION).item().id();
        as(author, () -> desk.save(first, Language.EN, text("Lesson"), 0));
        as(editor, () -> desk.publish(first, Language.EN, 1));
        created(Visibility.PUBLIC);

        assertThat(newest(Actor.STRANGER)).extracting(PublishedEdition::item).containsExactly(first);
        assertThat(newest(colleague)).extracting(PublishedEdition::item).containsExactly(second, first);
        assertThat(count(Actor.STRANGER)).isEqualTo(1);
        assertThat(count(colleague)).isEqualTo(2);
        assertThat(newest(colleague)).allMatch(edition -> edition.text().body().isEmpty());
        assertThat(content.as(colleague, () -> shelf.newest(ours, Language.BG, 1, 10)))
                .hasSize(1);
        assertThat(content.as(colleague, () -> shelf.newest(ours, Language.BG, Integer.MAX_VALUE, 10)))
                .isEmpty();
    }

    @Test
    void what_can_be_read_of_some_items_is_told_by_language() {
        var open = published(Visibility.PUBLIC).item().id();
        as(author, () -> desk.save(open, Language.EN, text("Lesson"), 0));
        var ours = published(Visibility.COALITION).item().id();
        var draft = created(Visibility.PUBLIC).item().id();
        var all = List.of(open, ours, draft, ItemId.fresh());

        assertThat(content.as(Actor.STRANGER, () -> shelf.readable(all))).isEqualTo(Map.of(open, Set.of(Language.BG)));
        assertThat(content.as(colleague, () -> shelf.readable(all)))
                .isEqualTo(Map.of(open, Set.of(Language.BG), ours, Set.of(Language.BG)));
        assertThat(content.as(author, () -> shelf.readable(all))).containsOnlyKeys(open, ours);
    }

    @Test
    void the_next_change_by_the_clock_is_the_earliest_border_of_anything_public() {
        try (var fresh = Content.fresh(1)) {
            var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            var empty = fresh.world();
            var owner = empty.member();
            var quiet = fresh.get(PublishedShelf.class);
            assertThat(fresh.as(Actor.STRANGER, quiet::nextClockChange)).isEmpty();

            empty.anItem(owner)
                    .from(now.plusSeconds(3_600))
                    .edition(Language.BG, State.PUBLISHED, "a")
                    .write();
            empty.anItem(owner)
                    .until(now.plusSeconds(1_800))
                    .edition(Language.BG, State.PUBLISHED, "b")
                    .write();
            empty.anItem(owner)
                    .visibleTo(Visibility.COALITION)
                    .from(now.plusSeconds(60))
                    .edition(Language.BG, State.PUBLISHED, "c")
                    .write();
            empty.anItem(owner)
                    .until(now.minusSeconds(60))
                    .edition(Language.BG, State.PUBLISHED, "d")
                    .write();

            assertThat(fresh.as(Actor.STRANGER, quiet::nextClockChange)).contains(now.plusSeconds(1_800));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "0, -, true",
                "1, -, false",
                "-1, -, true",
                "-, 0, false",
                "-, 1, true",
                "-, -1, false",
                "0, 1, true",
                "-2, -1, false"
            })
    void an_embargo_holds_to_the_microsecond(Integer from, Integer until, boolean open) {
        var border = "now() + %s * interval '1 microsecond'";
        var asked = "select content.open_to_actor('PUBLIC', %s, %s)"
                .formatted(
                        from == null ? "null" : border.formatted(from),
                        until == null ? "null" : border.formatted(until));

        assertThat(content.as(
                        Actor.STRANGER,
                        () -> content.sql().sql(asked).query(Boolean.class).single()))
                .isEqualTo(open);
    }

    @Test
    void an_embargo_hides_from_everybody_but_the_owners_people() {
        var id = world.anItem(workspace)
                .from(Instant.now().plusSeconds(3_600))
                .edition(Language.BG, State.PUBLISHED, "утре")
                .write();

        assertThat(readBy(Actor.STRANGER, item(id))).isFalse();
        assertThat(readBy(colleague, item(id))).isFalse();
        assertThat(readBy(world.acting(workspace, Role.ORGANISER), item(id))).isTrue();
    }

    private Item item(ItemId id) {
        return open(id).item();
    }

    private Optional<PublishedEdition> find(Actor actor, Item item, Language wished) {
        return content.as(actor, () -> shelf.find(item.kind(), item.slug(), wished));
    }

    private List<PublishedEdition> newest(Actor actor) {
        return content.as(actor, () -> shelf.newest(ours, Language.BG, 0, 10));
    }

    private long count(Actor actor) {
        return content.as(actor, () -> shelf.count(ours));
    }
}
