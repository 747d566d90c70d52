package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.theme.ThemeId;

class ItemListsTest extends Newsroom {
    private final ItemLists lists = content.get(ItemLists.class);

    @Test
    void the_list_of_a_workspace_holds_its_own_items_of_the_kind_last_changed_first() {
        var first = created(Visibility.PUBLIC).item().id();
        var second = created(Visibility.WORKSPACE).item().id();
        as(author, () -> desk.create(Kind.PAGE, Language.BG, TEXT, Visibility.PUBLIC, Set.of()));
        as(author, () -> desk.save(first, Language.EN, text("Lesson"), 0));
        as(elsewhere, () -> desk.create(Kind.NEWS, Language.BG, TEXT, Visibility.PUBLIC, Set.of()));

        var page =
                as(author, () -> lists.page(ItemFilter.ALL.of(Kind.NEWS), ItemSort.LAST_CHANGED, Language.EN, 0, 10));

        assertThat(page.rows()).extracting(ItemRow::id).containsExactly(first, second);
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows().getFirst().title()).isEqualTo("Lesson");
        assertThat(page.rows().getFirst().editions()).containsOnlyKeys(Language.BG, Language.EN);
        assertThat(page(ItemFilter.ALL, -5, Integer.MIN_VALUE).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'; --", ".*", "(", "[", "\u0000", "\uD800", "ab\u0000"})
    void a_filter_is_taken_by_the_letter(String typed) {
        as(
                author,
                () -> desk.create(
                        Kind.NEWS,
                        Language.BG,
                        text("50% за деца_та \\ '; -- .* ( [ ab"),
                        Visibility.PUBLIC,
                        Set.of()));
        created(Visibility.PUBLIC);
        boolean nothing = typed.strip().replaceAll("[\u0000\uD800]", "").isEmpty();

        assertThat(found(ItemFilter.ALL.saying(typed))).hasSize(nothing ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "ПРИЕМНА ГРИЖА, true",
        "грижа приемна, true",
        "priemna griza, false",
        "priemna grizha, true",
        "бащи, true",
        "bashti, true",
        "шест6, false",
        "Foster, true",
        "foster грижа, false"
    })
    void words_are_found_in_any_order_in_one_title_in_either_alphabet(String typed, boolean fits) {
        var id = as(
                        author,
                        () -> desk.create(
                                Kind.NEWS, Language.BG, text("Приемна грижа и бащи"), Visibility.PUBLIC, Set.of()))
                .item()
                .id();
        as(author, () -> desk.save(id, Language.EN, text("Foster care"), 0));

        assertThat(found(ItemFilter.ALL.saying(typed))).hasSize(fits ? 1 : 0);
    }

    /** Whatever is asked of a workspace of random items, SQL and the rows as they were read agree. */
    @Test
    void every_filter_finds_what_a_look_at_every_row_finds() {
        var random = new Random(20260101);
        var themes = List.of(world.theme(), world.theme());
        for (int number = 0; number < 60; number++) randomItem(random, themes);
        var all = page(ItemFilter.ALL, 0, 200).rows();

        for (int round = 0; round < 150; round++) {
            var filter = randomFilter(random, themes);
            var expected = all.stream().filter(fits(filter)).map(ItemRow::id).toList();

            assertThat(found(filter)).as("%s", filter).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(as(editor, () -> lists.count(filter))).isEqualTo(expected.size());
        }
        var totals = as(editor, () -> lists.totals(Optional.empty()));
        totals.forEach((language, counts) -> counts.forEach((standing, number) -> assertThat(number)
                .as("%s %s", language, standing)
                .isEqualTo(all.stream()
                        .filter(fits(ItemFilter.ALL.in(language).being(standing)))
                        .count())));
    }

    @Test
    void pages_never_overlap_and_leave_nothing_out_whatever_the_order() {
        var random = new Random(7);
        for (int number = 0; number < 23; number++) randomItem(random, List.of());

        for (var by : ItemSort.By.values()) {
            for (var backwards : List.of(false, true)) {
                var seen = new ArrayList<ItemId>();
                for (int at = 0; at < 25; at += 5) {
                    int offset = at;
                    as(editor, () -> lists.page(ItemFilter.ALL, new ItemSort(by, backwards), Language.BG, offset, 5))
                            .rows()
                            .forEach(row -> seen.add(row.id()));
                }
                assertThat(seen)
                        .as("%s %s", by, backwards)
                        .doesNotHaveDuplicates()
                        .hasSize(23);
            }
        }
    }

    @Test
    void what_lies_in_the_bin_is_in_the_list_of_the_bin_alone() {
        var item = created(Visibility.PUBLIC).item();
        as(author, () -> content.get(Bin.class).putIn(item.id(), item.version()));

        assertThat(found(ItemFilter.ALL)).isEmpty();
        var binned = page(ItemFilter.BIN, 0, 10).rows();
        assertThat(binned).extracting(ItemRow::id).containsExactly(item.id());
        assertThat(binned.getFirst().binnedAt()).isPresent();
        assertThat(binned.getFirst().binnedBy()).isNotEmpty();
    }

    @Test
    void a_list_is_for_persons() {
        assertRefused("not-allowed.sign-in", Actor.STRANGER, () -> lists.count(ItemFilter.ALL));
    }

    private void randomItem(Random random, List<ThemeId> themes) {
        var item = world.anItem(workspace, Kind.values()[random.nextInt(3)])
                .visibleTo(Visibility.values()[random.nextInt(3)]);
        if (!themes.isEmpty() && random.nextBoolean()) item.under(themes.get(random.nextInt(themes.size())));
        int left = 0b001 + random.nextInt(7);
        for (var language : Language.values()) {
            if ((left & 1 << language.ordinal()) == 0) continue;
            var state = State.values()[random.nextInt(State.values().length)];
            if ((state == State.PUBLISHED || state == State.SCHEDULED) && random.nextBoolean())
                item.pending(language, state, "Вчера", "Днес");
            else item.edition(language, state, "Ред " + random.nextInt(4));
        }
        var id = item.write();
        world.sql().sql("""
                        update content.edition set review_asked_at = case when random() < 0.3 then now() end,
                               (checked_revision, checked_at) = (select revision, now() where random() < 0.3),
                               source_revision = case when random() < 0.5 then 1 end
                         where item = ?""").param(id.value()).update();
    }

    private ItemFilter randomFilter(Random random, List<ThemeId> themes) {
        var filter = ItemFilter.ALL;
        if (random.nextBoolean()) filter = filter.of(Kind.values()[random.nextInt(3)]);
        if (random.nextBoolean()) filter = filter.in(Language.values()[random.nextInt(3)]);
        if (random.nextBoolean()) filter = filter.being(Standing.values()[random.nextInt(Standing.values().length)]);
        if (random.nextInt(4) == 0) filter = filter.under(themes.get(random.nextInt(2)));
        if (random.nextInt(4) == 0) filter = filter.visibleTo(Visibility.values()[random.nextInt(3)]);
        return filter;
    }

    private static Predicate<ItemRow> fits(ItemFilter filter) {
        return row -> filter.kind().map(row.kind()::equals).orElse(true)
                && filter.visibility().map(row.visibility()::equals).orElse(true)
                && filter.theme().map(row.themes()::contains).orElse(true)
                && editionFits(filter, row.editions());
    }

    private static boolean editionFits(ItemFilter filter, Map<Language, EditionRow> editions) {
        if (filter.standing().equals(Optional.of(Standing.MISSING)))
            return filter.language()
                    .map(wanted -> !editions.containsKey(wanted))
                    .orElseGet(() -> !Stream.of(Language.BG, Language.EN).allMatch(editions::containsKey));
        return editions.values().stream()
                .filter(edition ->
                        filter.language().map(edition.language()::equals).orElse(true))
                .anyMatch(edition -> filter.standing().map(edition::is).orElse(true));
    }

    private ItemPage page(ItemFilter filter, int offset, int limit) {
        return as(editor, () -> lists.page(filter, ItemSort.LAST_CHANGED, Language.BG, offset, limit));
    }

    private List<ItemId> found(ItemFilter filter) {
        return page(filter, 0, 200).rows().stream().map(ItemRow::id).toList();
    }
}
