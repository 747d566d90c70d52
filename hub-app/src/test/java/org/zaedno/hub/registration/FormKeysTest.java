package org.zaedno.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.hub.MovableClock;
import org.zaedno.hub.registration.FormKeys.Worth;

class FormKeysTest {
    private static final FormsProperties SETTINGS = new FormsProperties(Duration.ofSeconds(2), Duration.ofHours(30));

    private final MovableClock clock = new MovableClock();
    private FormKeys keys;
    private String key;

    @BeforeEach
    void issue(@TempDir Path folder) {
        keys = new FormKeys(RegistrationKey.in(folder.resolve("registration.key")), SETTINGS, clock);
        key = keys.issue("event");
    }

    @Test
    void a_key_is_good_from_when_somebody_can_have_read_the_form_to_the_day_after() {
        assertThat(keys.judge("event", key)).isEqualTo(Worth.TOO_QUICK);
        clock.move(Duration.ofSeconds(2));
        assertThat(keys.judge("event", key)).isEqualTo(Worth.GOOD);
        clock.move(Duration.ofHours(29));
        assertThat(keys.judge("event", key)).isEqualTo(Worth.GOOD);
        clock.move(Duration.ofHours(1));
        assertThat(keys.judge("event", key)).isEqualTo(Worth.STALE);
    }

    @Test
    void every_form_has_a_key_of_its_own_that_the_desk_takes() {
        assertThat(keys.issue("event")).isNotEqualTo(key);
        assertThat(new FormKey(key).value()).isEqualTo(key);
    }

    @Test
    void a_key_is_good_for_what_it_was_made_for_and_from_this_hub_alone(@TempDir Path elsewhere) {
        clock.move(Duration.ofMinutes(1));
        var other = new FormKeys(RegistrationKey.in(elsewhere.resolve("registration.key")), SETTINGS, clock);

        assertThat(keys.judge("other event", key)).isEqualTo(Worth.FORGED);
        assertThat(other.judge("event", key)).isEqualTo(Worth.FORGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 16, 26, 27, 47})
    void one_letter_changed_anywhere_and_it_is_nobodys(int at) {
        clock.move(Duration.ofMinutes(1));
        var changed = key.substring(0, at) + (key.charAt(at) == 'A' ? 'B' : 'A') + key.substring(at + 1);

        assertThat(keys.judge("event", changed)).isEqualTo(Worth.FORGED);
        assertThat(keys.judge("event", key.substring(0, at))).isEqualTo(Worth.FORGED);
    }
}
