package org.zaedno.hub.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;

class PhrasesTest {
    private static final Instant FORUM_NEWS = Instant.parse("2017-11-23T22:30:00Z");

    private final Phrases bulgarian = new Phrases(
            Language.BG,
            Map.of("count", "{0,choice,0#няма резултати|1#{0} резултат|1<{0} резултата}", "plain", "грижа {0}"));
    private final Phrases english = new Phrases(Language.EN, Map.of());

    @Test
    void a_day_is_the_day_in_sofia() {
        assertThat(bulgarian.date(FORUM_NEWS)).isEqualTo("24\u00a0ноември 2017");
        assertThat(english.date(FORUM_NEWS)).isEqualTo("24\u00a0November 2017");
    }

    @Test
    void in_a_bulgarian_sentence_the_year_carries_its_sign() {
        assertThat(bulgarian.dateInText(FORUM_NEWS)).isEqualTo("24\u00a0ноември 2017\u00a0г.");
        assertThat(english.dateInText(FORUM_NEWS)).isEqualTo("24\u00a0November 2017");
    }

    @Test
    void an_hour_is_the_hour_in_sofia() {
        assertThat(bulgarian.dateAndTime(FORUM_NEWS)).isEqualTo("24\u00a0ноември 2017, 00:30");
    }

    @Test
    void numbers_choose_their_form() {
        assertThat(bulgarian.text("count", 0)).isEqualTo("няма резултати");
        assertThat(bulgarian.text("count", 1)).isEqualTo("1 резултат");
        assertThat(bulgarian.text("count", 38)).isEqualTo("38 резултата");
    }

    @Test
    void without_arguments_a_text_is_taken_as_it_stands() {
        assertThat(bulgarian.text("plain")).isEqualTo("грижа {0}");
    }

    @Test
    void a_text_nobody_wrote_is_refused_loudly() {
        assertThatThrownBy(() -> bulgarian.text("site.nowhere"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("site.nowhere");
    }
}
