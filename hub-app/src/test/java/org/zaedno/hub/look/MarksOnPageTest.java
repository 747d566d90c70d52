package org.zaedno.hub.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zaedno.content.workspace.Mark;

class MarksOnPageTest {
    private final List<Mark> members = Weaving.assign(List.of("Пробна фондация", "Пробна асоциация"));
    private final Mark one = members.getFirst();
    private final Mark other = members.getLast();

    @Test
    void a_mark_is_drawn_once_and_pointed_at_afterwards() {
        var page = new MarksOnPage();

        var drawn = page.of(one);
        var again = page.of(one);

        assertThat(drawn).contains(Weaving.rounded(one)).containsOnlyOnce(" id=\"" + name(again) + "\"");
        assertThat(again).hasSizeLessThan(200).doesNotContain("<path").isEqualTo(page.of(one));
    }

    @Test
    void each_mark_has_a_name_of_its_own() {
        var page = new MarksOnPage();
        page.of(one);
        page.of(other);

        assertThat(name(page.of(one))).isNotEqualTo(name(page.of(other)));
    }

    /** What it points at. */
    private static String name(String again) {
        return again.replaceAll("(?s).*<use href=\"#([^\"]+)\"/>.*", "$1");
    }
}
