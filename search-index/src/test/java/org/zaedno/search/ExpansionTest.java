package org.zaedno.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpansionTest {
    @Test
    void within_a_sentence_a_term_begins_small_and_an_abbreviation_stays_as_it_is_written() {
        var names = new Expansion(
                "грижа",
                List.of("Foster care", "Приемна грижа", "ЦНСТ", "ЦСОП за деца", "SOS Детски селища", "fostering", ""),
                Expansion.Why.GLOSSARY);

        assertThat(names.alsoWithinSentence())
                .containsExactly(
                        "foster care", "приемна грижа", "ЦНСТ", "ЦСОП за деца", "SOS Детски селища", "fostering", "");
    }
}
