package org.zaedno.hub.workspace.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.content.publication.Step.*;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.publication.Review;
import org.zaedno.content.publication.State;

class StepOfferTest {
    private static final Review ASKED = new Review(Optional.of(Instant.EPOCH), "Автор", Optional.empty(), "", false);

    @Test
    void an_author_is_led_to_review_and_an_editor_to_publishing() {
        assertThat(offer(State.DRAFT, Review.NONE, SUBMIT).next()).contains(SUBMIT);

        var editors = offer(State.DRAFT, Review.NONE, SUBMIT, PUBLISH, SCHEDULE, ARCHIVE);
        assertThat(editors.next()).contains(PUBLISH);
        assertThat(editors.shown()).isEmpty();
        assertThat(editors.more()).containsExactly(SUBMIT, SCHEDULE, ARCHIVE);
    }

    @Test
    void who_is_asked_has_the_answers_before_them() {
        var asked = offer(State.IN_REVIEW, ASKED, TAKE_BACK, SEND_BACK, APPROVE, PUBLISH, SCHEDULE, ARCHIVE);

        assertThat(asked.next()).contains(PUBLISH);
        assertThat(asked.shown()).containsExactly(APPROVE, SEND_BACK);
        assertThat(asked.more()).containsExactly(TAKE_BACK, SCHEDULE, ARCHIVE);
    }

    @Test
    void every_open_step_is_offered_exactly_once() {
        for (var state : State.values()) {
            for (var review : Set.of(Review.NONE, ASKED)) {
                var all = offer(state, review, values());
                var offered = new java.util.ArrayList<>(all.more());
                offered.addAll(all.shown());
                all.next().ifPresent(offered::add);
                assertThat(offered).containsExactlyInAnyOrder(values());
            }
        }
    }

    @Test
    void what_waits_for_its_hour_has_no_next_step() {
        assertThat(offer(State.SCHEDULED, Review.NONE, PUBLISH, UNSCHEDULE).next())
                .isEmpty();
    }

    private static StepOffer offer(State state, Review review, org.zaedno.content.publication.Step... open) {
        var words = new Typed(Map.of(Typed.TITLE, "Заглавие"));
        return StepOffer.of(AnEdition.of(1, words, state, false, review), Set.of(open));
    }
}
