package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zaedno.hub.indexing.SearchProperties.Engine.ELASTICSEARCH;

import org.junit.jupiter.api.Test;
import org.zaedno.hub.operations.SettingRefused;

class SearchPropertiesTest {
    private static final String SERVER = "https://search.example:9200";
    private static final String SECRET = "съвсем-тайно";

    @Test
    void a_password_or_a_key_goes_to_elasticsearch_and_is_never_printed() {
        var password = new SearchProperties(ELASTICSEARCH, SERVER, "hub", SECRET, "", "zaedno");
        var key = new SearchProperties(ELASTICSEARCH, SERVER, "", "", SECRET, "zaedno");

        assertThat(password.elasticsearch().access().header())
                .hasValueSatisfying(header -> assertThat(header).startsWith("Basic "));
        assertThat(key.elasticsearch().access().header()).contains("ApiKey " + SECRET);
        assertThat(password + " " + password.elasticsearch() + " " + key + " " + key.elasticsearch())
                .contains(SERVER)
                .doesNotContain(SECRET);
    }

    @Test
    void a_password_in_the_address_is_refused_without_repeating_it() {
        var inside =
                new SearchProperties(ELASTICSEARCH, "https://hub:secret@search.example:9200", "", "", "", "zaedno");

        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(inside::elasticsearch)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
    }

    @Test
    void half_of_an_access_and_two_at_once_are_refused() {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> new SearchProperties(ELASTICSEARCH, SERVER, "hub", "", "", "zaedno"));
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> new SearchProperties(ELASTICSEARCH, SERVER, "hub", SECRET, SECRET, "zaedno"));
    }
}
