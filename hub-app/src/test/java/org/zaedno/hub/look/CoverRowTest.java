package org.zaedno.hub.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.zaedno.content.workspace.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over the starter's own lists, in the order in which they are written, and over the worst one: all of one owner. */
class CoverRowTest {
    private static final Map<String, Loom> LOOMS =
            Map.of("events", Loom.FIELD, "practices", Loom.ROOFS, "resources", Loom.STEPS);

    @Test
    void no_two_covers_that_touch_in_a_list_of_the_starter_look_alike() {
        LOOMS.forEach((file, loom) -> {
            var items = items(file);
            assertThat(items).hasSizeGreaterThan(3);
            assertApart(items.stream().map(item -> item.get("slug").asString()).toList(), loom, owners(items));
        });
    }

    @Test
    void nor_in_a_list_of_one_owner_alone() {
        var one = Weaving.assign(List.of("Пробна фондация")).getFirst();
        for (var loom : Loom.values()) {
            var seeds = java.util.stream.IntStream.range(0, 200)
                    .mapToObj(n -> "item-" + n)
                    .toList();
            assertApart(seeds, loom, seeds.stream().map(seed -> one).toList());
        }
    }

    private static void assertApart(List<String> seeds, Loom loom, List<Mark> owners) {
        var row = new CoverRow(Breadth.USUAL);
        var seen = new ArrayList<Object>();
        for (int n = 0; n < seeds.size(); n++) {
            var ground = row.ground(seeds.get(n), owners.get(n), loom);
            var look = List.of(loom, Yarn.of(owners.get(n)), ground);
            for (var breadth : Breadth.values())
                assertThat(Cover.of(seeds.get(n), owners.get(n), loom, ground, breadth))
                        .as("one stitch of marigold")
                        .containsOnlyOnce(Yarn.MARIGOLD);
            assertThat(seen.subList(Math.max(0, n - 3), n)).as(seeds.get(n)).doesNotContain(look);
            seen.add(look);
        }
    }

    private static List<Mark> owners(List<JsonNode> items) {
        var names = items.stream()
                .map(item -> item.get("workspace").asString())
                .distinct()
                .toList();
        var marks = Weaving.assign(names);
        return items.stream()
                .map(item -> marks.get(names.indexOf(item.get("workspace").asString())))
                .toList();
    }

    private static List<JsonNode> items(String file) {
        try (var json = CoverRowTest.class.getResourceAsStream("/starter/" + file + ".json")) {
            return StreamSupport.stream(JsonMapper.shared().readTree(json).spliterator(), false)
                    .toList();
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
