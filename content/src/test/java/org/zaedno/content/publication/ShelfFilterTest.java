package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AnItem;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.theme.ThemeId;

class ShelfFilterTest extends Newsroom {
    private final ThemeId theme = world.theme();
    private final ShelfFilter onTheme = ShelfFilter.ALL.on(theme);
    private final Actor.Acting ours = world.acting(workspace, Role.ORGANISER);

    @Test
    void a_theme_gathers_all_kinds_that_grow_old_and_nothing_this_reader_may_not_read() {
        var news = shown(world.anItem(workspace).under(theme));
        var practice = shown(world.anItem(workspace, Kind.PRACTICE).under(theme));
        shown(world.anItem(workspace, Kind.PAGE).under(theme));
        shown(world.anItem(workspace));
        var coalitions = shown(world.anItem(workspace).under(theme).visibleTo(Visibility.COALITION));
        var own = shown(world.anItem(workspace).under(theme).visibleTo(Visibility.WORKSPACE));
        var tomorrow =
                shown(world.anItem(workspace).under(theme).from(Instant.now().plus(Duration.ofDays(1))));
        world.anItem(workspace)
                .under(theme)
                .edition(Language.BG, State.DRAFT, "скица")
                .write();

        assertThat(read(Actor.STRANGER, onTheme)).containsExactlyInAnyOrder(news, practice);
        assertThat(read(elsewhere, onTheme)).containsExactlyInAnyOrder(news, practice, coalitions);
        assertThat(read(ours, onTheme)).containsExactlyInAnyOrder(news, practice, coalitions, own, tomorrow);
        assertThat(read(Actor.STRANGER, ShelfFilter.of(Kind.PRACTICE).on(theme).by(workspace)))
                .containsExactly(practice);
        assertThat(read(Actor.STRANGER, onTheme.by(elsewhere.workspace()))).isEmpty();
    }

    @Test
    void everything_said_must_hold_at_once() {
        var both = practice("{FROM_3_TO_6, FROM_7_TO_13}", "{VARNA}", 2019);
        practice("{FROM_3_TO_6}", "{RUSE}", 2019);
        practice("{FROM_18}", "{VARNA}", 2021);
        var practices = ShelfFilter.of(Kind.PRACTICE).on(theme);

        assertThat(read(Actor.STRANGER, practices)).hasSize(3);
        assertThat(read(Actor.STRANGER, practices.with(Trait.REGION, "VARNA"))).hasSize(2);
        assertThat(read(
                        Actor.STRANGER,
                        practices
                                .with(Trait.REGION, "VARNA")
                                .with(Trait.AGE, "FROM_7_TO_13")
                                .with(Trait.YEAR, "2019")))
                .containsExactly(both);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> practices.with(Trait.TOWN, "Варна"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> onTheme.with(Trait.YEAR, "2019"));
    }

    @Test
    void what_comes_next_stands_first_and_then_what_was_last() {
        var later = event(Duration.ofDays(9), "ONLINE");
        var long_ago = event(Duration.ofDays(-90), "IN_PERSON");
        var next = event(Duration.ofDays(2), "BOTH");
        var lately = event(Duration.ofDays(-3), "IN_PERSON");
        var events = ShelfFilter.of(Kind.EVENT).on(theme);
        var coming = events.with(Trait.TIME, Trait.COMING);

        assertThat(calendar(events)).containsExactly(next, later, lately, long_ago);
        assertThat(calendar(coming)).containsExactly(next, later);
        assertThat(calendar(events.with(Trait.FORMAT, "IN_PERSON"))).containsExactly(next, lately, long_ago);
        assertThat(read(Actor.STRANGER, coming)).containsExactlyInAnyOrder(next, later);
        assertThat(calendar(onTheme)).hasSize(4);
    }

    /** What the list says and what the count says must be the same. */
    private List<ItemId> read(Actor actor, ShelfFilter filter) {
        return content.as(actor, () -> {
            var list = shelf.newest(filter, Language.EN, 0, 100).stream()
                    .map(PublishedEdition::item)
                    .toList();
            assertThat(shelf.count(filter)).isEqualTo(list.size());
            return list;
        });
    }

    private List<ItemId> calendar(ShelfFilter filter) {
        return content.as(
                Actor.STRANGER,
                () -> shelf.comingFirst(filter, Language.BG, 0, 100).stream()
                        .map(PublishedEdition::item)
                        .toList());
    }

    private static ItemId shown(AnItem item) {
        return item.edition(Language.BG, State.PUBLISHED, "по темата").write();
    }

    private ItemId practice(String ages, String regions, int year) {
        var id = shown(world.anItem(workspace, Kind.PRACTICE).under(theme));
        world.sql()
                .sql(
                        "insert into content.practice (owner, item, ages, regions, year_from) values (?, ?, ?::text[], ?::text[], ?)")
                .params(workspace.value(), id.value(), ages, regions, year)
                .update();
        return id;
    }

    private ItemId event(Duration fromNow, String format) {
        var id = shown(world.anItem(workspace, Kind.EVENT).under(theme));
        world.sql()
                .sql("""
                        insert into content.event (owner, item, starts_at, ends_at, format)
                        values (:owner, :item, now() + :hours * interval '1 hour', now() + (:hours + 2) * interval '1 hour', :format)""")
                .param("owner", workspace.value())
                .param("item", id.value())
                .param("hours", fromNow.toHours())
                .param("format", format)
                .update();
        return id;
    }
}
