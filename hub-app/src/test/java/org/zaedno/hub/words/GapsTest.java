package org.zaedno.hub.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {
    private static final Locale BULGARIAN = Locale.of("bg");

    @ParameterizedTest
    @ValueSource(strings = {"", "дума", "{0}", "{1} и {0}", "„{0}“, {0}", "преди {0}", "{0} след", "{1}{0}{1}"})
    void words_are_put_where_a_message_format_puts_them(String text) {
        assertThat(Gaps.filled(text, "първо {1}", "второ"))
                .contains(new MessageFormat(text, BULGARIAN).format(new Object[] {"първо {1}", "второ"}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0,number}", "{0,choice,0#нищо|1#едно}", "it''s {0}", "{2}", "{", "{0", "{a}", "{10}"})
    void the_rest_is_left_to_it(String text) {
        assertThat(Gaps.filled(text, "дума", "друга")).isEmpty();
    }

    @Test
    void what_has_to_be_written_as_a_number_is_left_to_it() {
        assertThat(Gaps.filled("{0} души", 12_345)).isEmpty();
    }
}
