package org.zaedno.content.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @ParameterizedTest
    @CsvSource({
        "'  Почасова   ГРИЖА ', почасова грижа",
        "'„почасова“ грижа?', почасова грижа",
        "'+почасова -грижа!', почасова грижа",
        "Respite care, respite care",
        "Мария, мария",
        "надежда център, надежда център",
        "Национална мрежа, национална мрежа"
    })
    void the_same_question_has_the_same_words(String typed, String words) {
        assertThat(AskedWords.of(typed, TODAY)).contains(new AskedWords(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0888 123 456",
                "някой@пример.бг",
                "someone@example.org",
                "www.example.org",
                "наредба 4",
                "ЕГН 7501020018",
                "Мария Горанова",
                "мария горанова",
                "MARIA GORANOVA",
                "Мария Луиза",
                "Цветоносен Горански",
                "горанов георги",
                "maria goranova",
                "какво да направи майка която остана без дом и работа",
                "-",
                "а"
            })
    void what_may_speak_of_a_person_or_says_nothing_has_no_words(String typed) {
        assertThat(AskedWords.of(typed, TODAY)).isEmpty();
    }

    @Test
    void a_long_question_has_no_words() {
        assertThat(AskedWords.of("дума".repeat(21), TODAY)).isEmpty();
    }
}
