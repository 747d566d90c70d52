package org.zaedno.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void better_answers_gain_more_and_lower_places_less() {
        var score = Score.of(List.of("none", "fair", "best"), Map.of("best", 2, "fair", 1));

        // 1/log2(3) + 2/log2(4), of 2/log2(2) + 1/log2(3)
        assertThat(score.ndcg()).isCloseTo((0.6309 + 1) / (2 + 0.6309), within(1e-4));
        assertThat(score.reciprocal()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void what_lies_below_the_tenth_place_counts_as_found_but_gains_nothing() {
        var found = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "late");

        assertThat(Score.of(found, Map.of("late", 1, "never", 1))).isEqualTo(new Score(0, 0.5, 0));
    }
}
