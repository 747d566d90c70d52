package org.zaedno.hub.workspace.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class HourTest {
    @Test
    void an_hour_means_one_instant() {
        assertThat(hour("2025-07-01T09:30").meanings()).containsExactly(Instant.parse("2025-07-01T06:30:00Z"));
        assertThat(Hour.of(Instant.parse("2025-01-01T07:30:00Z"))).isEqualTo(hour("2025-01-01T09:30"));
    }

    @Test
    void in_the_spring_an_hour_does_not_exist_and_the_next_one_is_named() {
        assertThat(hour("2025-03-30T03:00").meanings()).isEmpty();
        assertThat(hour("2025-03-30T03:59").orNext()).isEqualTo(hour("2025-03-30T04:00"));
        assertThat(hour("2025-03-30T04:00").meanings()).hasSize(1);
        assertThat(hour("2025-03-30T02:59").orNext()).isEqualTo(hour("2025-03-30T02:59"));
    }

    @Test
    void in_the_autumn_an_hour_comes_twice_the_earlier_first() {
        assertThat(hour("2025-10-26T03:30").meanings())
                .containsExactly(Instant.parse("2025-10-26T00:30:00Z"), Instant.parse("2025-10-26T01:30:00Z"));
        assertThat(hour("2025-10-26T04:00").meanings()).hasSize(1);
    }

    private static Hour hour(String shown) {
        return new Hour(LocalDateTime.parse(shown));
    }
}
