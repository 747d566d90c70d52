package org.zaedno.search.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.zaedno.search.Highlighted.Run;

class ExcerptTest {
    @Test
    void lines_of_facts_do_not_run_into_one_sentence() {
        assertThat(Excerpt.beginning("За кого е\nПриемно семейство\n\n  Стара Загора")
                        .text())
                .isEqualTo("За кого е\u00a0· Приемно семейство\u00a0· Стара Загора");
    }

    @Test
    void a_line_that_ends_as_a_sentence_does_is_followed_by_a_space_alone() {
        assertThat(Excerpt.beginning("Кога се обаждаме?\nСъщия ден:\nна „Закрила“.\nПосле пишем.")
                        .text())
                .isEqualTo("Кога се обаждаме? Същия ден: на „Закрила“. После пишем.");
        assertThat(Excerpt.beginning("Подробно за „Детство“\nДве къщи").text())
                .isEqualTo("Подробно за „Детство“\u00a0· Две къщи");
    }

    @Test
    void a_mark_at_the_end_of_a_line_stays_whole() {
        var content = "Приемно семейство\nСтара Загора";
        var passage = new Passage();
        passage.setStartOffset(0);
        passage.setEndOffset(content.length());
        passage.addMatch(8, 17, new BytesRef("семейство"), 1);

        assertThat(Excerpt.of(passage, content).runs())
                .containsExactly(
                        new Run("Приемно ", false), new Run("семейство", true), new Run("\u00a0· Стара Загора", false));
    }
}
