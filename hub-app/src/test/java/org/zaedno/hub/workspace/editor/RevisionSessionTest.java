package org.zaedno.hub.workspace.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.zaedno.content.publication.RevisionRow;

class RevisionSessionTest {
    private static final Instant NOON = Instant.parse("2025-03-01T10:00:00Z");

    @Test
    void what_was_saved_by_itself_folds_into_what_followed() {
        var history = List.of(row(4, false, 3), row(3, true, 2), row(2, true, 1), row(1, false, 0));

        assertThat(RevisionSession.of(history))
                .extracting(session -> session.rows().size())
                .containsExactly(3, 1);
    }

    @Test
    void a_pause_and_another_author_begin_a_new_session() {
        var pause = RevisionSession.PAUSE.toMinutes() + 1;
        assertThat(RevisionSession.of(List.of(row(2, true, (int) pause), row(1, true, 0))))
                .hasSize(2);

        var other = new RevisionRow(1, "Друга", NOON, true, Optional.empty(), false);
        assertThat(RevisionSession.of(List.of(row(2, true, 1), other))).hasSize(2);
    }

    @Test
    void what_readers_see_and_what_was_brought_back_never_lies_folded() {
        var shown = new RevisionRow(1, "Автор", NOON, true, Optional.empty(), true);
        assertThat(RevisionSession.of(List.of(row(2, true, 1), shown))).hasSize(2);

        var brought = new RevisionRow(2, "Автор", NOON, false, Optional.of(1), false);
        assertThat(RevisionSession.of(List.of(brought, row(1, true, 0)))).hasSize(2);
    }

    @Property(tries = 1_000)
    void no_revision_is_left_out_and_their_order_stays(@ForAll("histories") List<RevisionRow> history) {
        assertThat(RevisionSession.of(history).stream().flatMap(session -> session.rows().stream()))
                .containsExactlyElementsOf(history);
    }

    @Provide
    Arbitrary<List<RevisionRow>> histories() {
        return Arbitraries.integers()
                .between(0, 90)
                .map(minute -> row(minute + 1, minute % 3 != 0, minute))
                .list()
                .ofMaxSize(12);
    }

    private static RevisionRow row(int number, boolean byItself, int minute) {
        return new RevisionRow(
                number, "Автор", NOON.plus(Duration.ofMinutes(minute)), byItself, Optional.empty(), false);
    }
}
