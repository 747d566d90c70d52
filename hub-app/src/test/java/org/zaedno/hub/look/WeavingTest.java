package org.zaedno.hub.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.zaedno.content.workspace.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WeavingTest {
    private final JsonNode golden = golden();

    @Test
    void a_name_is_hashed_as_everywhere_else() {
        golden.get("hash")
                .properties()
                .forEach(name -> assertThat(Integer.toUnsignedLong(Dice.hash(name.getKey())))
                        .isEqualTo(name.getValue().asLong()));
    }

    @Test
    void members_get_the_marks_of_the_specimen_sheet_in_the_order_they_joined() {
        var members = members();

        var marks = Weaving.assign(
                members.stream().map(m -> m.get("name").asString()).toList());

        assertThat(marks)
                .containsExactlyElementsOf(
                        members.stream().map(WeavingTest::mark).toList());
    }

    @Test
    void a_mark_is_drawn_to_the_letter() {
        for (var member : members()) {
            assertThat(shortHash(Weaving.mark(mark(member))))
                    .as(member.get("name").asString())
                    .isEqualTo(member.get("sha256").asString());
        }
    }

    @Test
    void a_cover_is_woven_to_the_letter_on_every_loom() {
        for (var cover : golden.get("covers")) {
            var owner = mark(memberNamed(cover.get("member").asString()));
            var loom = Loom.valueOf(cover.get("weave").asString().toUpperCase());
            var seed = cover.get("seed").asString();

            var svg = cover.get("wide").asBoolean()
                    ? Cover.wide(seed, owner, loom)
                    : new CoverRow(Breadth.USUAL).next(seed, owner, loom);

            assertThat(shortHash(svg)).as(seed).isEqualTo(cover.get("sha256").asString());
        }
    }

    @Test
    void a_hundred_members_still_all_get_a_mark() {
        var names = java.util.stream.IntStream.range(0, 100)
                .mapToObj(n -> "Член " + n)
                .toList();

        assertThat(Weaving.assign(names)).hasSize(100);
    }

    @Test
    void every_cover_has_exactly_one_marigold_stitch() {
        var owner = Weaving.assign(List.of("Пробна фондация")).getFirst();
        for (var loom : Loom.values()) {
            for (int item = 0; item < 200; item++) {
                assertThat(new CoverRow(Breadth.USUAL).next("item-" + item, owner, loom))
                        .containsOnlyOnce(Yarn.MARIGOLD);
            }
        }
    }

    private List<JsonNode> members() {
        return StreamSupport.stream(golden.get("members").spliterator(), false).toList();
    }

    private JsonNode memberNamed(String name) {
        return members().stream()
                .filter(m -> m.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Mark mark(JsonNode member) {
        return new Mark(
                member.get("yarn").asInt(),
                member.get("core").asInt(),
                member.get("ring").asInt(),
                member.get("corner").asInt(),
                member.get("tone").asInt());
    }

    private static String shortHash(String svg) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode golden() {
        try (var file = WeavingTest.class.getResourceAsStream("/look/golden.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
