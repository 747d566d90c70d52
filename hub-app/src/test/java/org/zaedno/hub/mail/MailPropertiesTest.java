package org.zaedno.hub.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.zaedno.hub.operations.SettingRefused;

class MailPropertiesTest {
    static Stream<Map<String, String>> halfSettings() {
        return Stream.of(
                Map.of("hub.mail.host", "smtp.example"),
                Map.of("hub.mail.from", "hub@example.org"),
                Map.of("hub.mail.user", "hub", "hub.mail.password", "secret"),
                Map.of("hub.mail.host", "smtp.example", "hub.mail.from", "hub@example.org", "hub.mail.user", "hub"),
                Map.of("hub.mail.host", "smtp.example", "hub.mail.from", "nobody"),
                Map.of("hub.mail.host", "smtp.example", "hub.mail.from", "a@example.org", "hub.mail.timeout", "10m"));
    }

    @ParameterizedTest
    @MethodSource("halfSettings")
    void half_a_setting_is_refused_and_says_which_half_is_missing(Map<String, String> settings) {
        assertThatThrownBy(() -> bound(settings))
                .hasRootCauseInstanceOf(SettingRefused.class)
                .rootCause()
                .hasMessageContaining("hub.mail.")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_server_is_spoken_to_under_protection_unless_it_is_said_otherwise_and_its_password_is_in_no_text() {
        var settings = bound(Map.of(
                "hub.mail.host", "smtp.example",
                "hub.mail.from", "hub@example.org",
                "hub.mail.user", "hub",
                "hub.mail.password", "secret"));

        assertThat(settings.tls()).isEqualTo(MailProperties.Tls.STARTTLS);
        assertThat(settings.usedPort()).isEqualTo(587);
        assertThat(settings.toString()).doesNotContain("secret");
    }

    private static MailProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("hub.mail", MailProperties.class);
    }
}
