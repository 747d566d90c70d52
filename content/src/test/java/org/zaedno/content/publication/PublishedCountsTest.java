package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AnItem;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.theme.ThemeId;

class PublishedCountsTest extends Newsroom {
    private final PublishedCounts counts = content.get(PublishedCounts.class);
    private final ThemeId theme = world.theme();
    private final ThemeId other = world.theme();
    private final ShelfFilter practices = ShelfFilter.of(Kind.PRACTICE).by(workspace);
    private final Actor.Acting ours = world.acting(workspace, Role.ORGANISER);

    /** Everything the page of a list says, against the lists its links lead to; closed ones are the canaries. */
    @Test
    void every_number_is_the_length_of_the_list_it_leads_to_for_every_reader() {
        practice("{FROM_3_TO_6, FROM_7_TO_13}", "{VARNA, RUSE}", "ACCOUNTS", 2019, Visibility.PUBLIC, theme, other);
        practice("{FROM_3_TO_6}", "{RUSE}", "FOLLOW_UP", 2021, Visibility.PUBLIC, theme);
        practice("{UNDER_3}", "{VIDIN}", "EVALUATION", 1999, Visibility.COALITION, theme);
        practice("{FROM_18}", "{SLIVEN}", "NONE_YET", 1998, Visibility.WORKSPACE, other);

        for (var reader : new Actor[] {Actor.STRANGER, elsewhere, ours})
            for (var filter : new ShelfFilter[] {
                practices,
                practices.on(theme),
                practices.with(Trait.REGION, "RUSE").with(Trait.YEAR, "2021")
            }) assertAgrees(reader, filter);

        var strangers = around(Actor.STRANGER, practices.on(theme));
        assertThat(strangers.traits().get(Trait.AGE)).containsOnly(entry("FROM_3_TO_6", 2L), entry("FROM_7_TO_13", 1L));
        assertThat(strangers.themes()).containsOnly(entry(theme, 2L), entry(other, 1L));
        assertThat(around(elsewhere, practices.on(theme)).traits().get(Trait.YEAR))
                .containsOnlyKeys("2019", "2021", "1999");
        assertThat(around(ours, practices).traits().get(Trait.REGION))
                .containsOnlyKeys("VARNA", "RUSE", "VIDIN", "SLIVEN");
    }

    @Test
    void what_a_choice_leaves_open_is_counted_under_the_other_choices() {
        practice("{UNDER_3}", "{VARNA}", "ACCOUNTS", 2019, Visibility.PUBLIC, theme);
        practice("{FROM_18}", "{RUSE}", "ACCOUNTS", 2019, Visibility.PUBLIC, theme);

        var chosen = around(Actor.STRANGER, practices.with(Trait.AGE, "UNDER_3"));

        assertThat(chosen.traits().get(Trait.AGE)).containsOnlyKeys("UNDER_3", "FROM_18");
        assertThat(chosen.traits().get(Trait.REGION)).containsOnly(entry("VARNA", 1L));
        assertThat(chosen.traits()).doesNotContainKey(Trait.TOWN);
    }

    @Test
    void themes_and_kinds_are_counted_for_this_reader() {
        world.anItem(workspace)
                .under(theme)
                .edition(Language.BG, State.PUBLISHED, "новина")
                .write();
        world.anItem(workspace)
                .under(other)
                .visibleTo(Visibility.COALITION)
                .edition(Language.BG, State.PUBLISHED, "за нас")
                .write();

        assertThat(as(Actor.STRANGER, counts::byTheme).get(theme)).isEqualTo(Map.of(Kind.NEWS, 1L));
        assertThat(as(Actor.STRANGER, counts::byTheme)).doesNotContainKey(other);
        assertThat(as(elsewhere, counts::byTheme).get(other)).isEqualTo(Map.of(Kind.NEWS, 1L));
        assertThat(as(Actor.STRANGER, () -> counts.byKind(ShelfFilter.ALL.on(other))))
                .isEmpty();
        assertThat(as(ours, () -> counts.byKind(ShelfFilter.ALL.by(workspace)))).containsOnly(entry(Kind.NEWS, 2L));
    }

    private void assertAgrees(Actor reader, ShelfFilter filter) {
        var around = around(reader, filter);
        around.themes().forEach((id, count) -> assertCount(reader, filter.on(id), count));
        around.owners().forEach((id, count) -> assertCount(reader, filter.by(id), count));
        around.traits()
                .forEach((trait, values) ->
                        values.forEach((value, count) -> assertCount(reader, filter.with(trait, value), count)));
    }

    private void assertCount(Actor reader, ShelfFilter list, long count) {
        assertThat(as(reader, () -> shelf.newest(list, Language.BG, 0, 100)))
                .as(reader + " " + list)
                .hasSize((int) count);
    }

    private ShelfCounts around(Actor reader, ShelfFilter filter) {
        return as(reader, () -> counts.around(Kind.PRACTICE, filter));
    }

    private void practice(
            String ages, String regions, String evidence, int year, Visibility visibility, ThemeId... themes) {
        AnItem item = world.anItem(workspace, Kind.PRACTICE).under(themes).visibleTo(visibility);
        var id = item.edition(Language.BG, State.PUBLISHED, "практика").write();
        world.sql()
                .sql("""
                        insert into content.practice (owner, item, ages, regions, evidence, year_from)
                        values (?, ?, ?::text[], ?::text[], ?, ?)""")
                .params(workspace.value(), id.value(), ages, regions, evidence, year)
                .update();
    }
}
