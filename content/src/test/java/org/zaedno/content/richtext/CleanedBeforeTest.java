package org.zaedno.content.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanedBeforeTest {
    private final CleanedBefore before = new CleanedBefore();

    @Test
    void what_was_not_asked_for_longest_makes_room() {
        before.keep("<p>first", "<p>first</p>");
        before.keep("<p>second", "<p>second</p>");
        for (int text = 0; text < 400; text++) {
            assertThat(before.find("<p>first")).contains("<p>first</p>");
            before.keep(("x" + text).repeat(3_000), ("y" + text).repeat(3_000));
            assertThat(before.held()).isLessThanOrEqualTo(CleanedBefore.ROOM);
        }
        assertThat(before.find("<p>second")).isEmpty();
    }
}
