package org.zaedno.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compounds, abbreviations and numbers: what is written in several ways is found by each of them. */
class WritingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "общественополезен | обществено-полезен труд",
                "обществено-полезен | общественополезния труд",
                "обществено полезен | обществено-полезен труд",
                "полезен | обществено-полезен труд",
                "уебсайт | уеб-сайтът на мрежата",
                "covid19 | мерки срещу COVID-19",
                "COVID | мерки срещу COVID-19",
                "e-обучение | платформа за е-обучение",
                "е-обучение | платформа за e-обучение",
                "обучение | платформа за e-обучение",
                "ЦНСТ | в ЦНСТ-то на Варна",
                "ЦНСТ-та | в едно ЦНСТ",
                "цнст-то | в едно ЦНСТ",
                "НПО | всички НПО-та",
                "PDF | PDF-ът е тук",
                "ЕООД | „Пример“ Е.О.О.Д.",
                "Е.О.О.Д. | Пример ЕООД",
                "е.о.о.д. | Пример ЕООД",
                "с.о. | решение на С.О.",
                "доктор Петрова | с д-р Петрова",
                "д-р Петрова | с доктор Петрова",
                "член 12 | по чл. 12, ал. 3",
                "чл. 12 | по член 12",
                "чл.12 | по чл. 12",
                "Иванов | от В.Иванов",
                "добър | по-добър живот",
                "1500 | общо 1 500 лв.",
                "1 500 | общо 1500 лв.",
                "1 500 | общо 1\u00A0500 лв.",
                "1500 | общо 1.500 лв.",
                "1500.50 | общо 1 500,50 лв.",
                "1500.50 | общо 1.500,50 лв.",
                "1.5 | средно 1,5 деца",
                "12.03.2026 | на 12.3.2026 г.",
                "12.03.2026 | на 12/03/2026",
                "12.03.2026 | от 2026-03-12",
                "2026 | на 12.03.2026 г.",
                "№5 | Наредба № 5",
                "5 | на 5-те места",
                "1 | 1-ви юни",
                "2025 | през 2024/2025 година"
            })
    void is_found(String asked, String document) {
        assertThat(Terms.finds(asked, document)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | общо 1 500 лв.",
                "1500 | чл. 1, 500 лв.",
                "888123 | тел. 0888 123 456",
                "123456 | тел. 0888 123 456",
                "15 | средно 1,5 деца",
                "20242025 | през 2024-2025 година",
                "подобър | по-добър живот",
                "т.е. | те са тук"
            })
    void is_not_found(String asked, String document) {
        assertThat(Terms.finds(asked, document)).isFalse();
    }

    @Test
    void an_ending_hung_on_takes_no_place_of_its_own() {
        assertThat(Terms.primary("в ЦНСТ-то на Варна"))
                .isEqualTo(Terms.primary("в ЦНСТ на Варна"))
                .hasSize(4);
    }

    @Test
    void the_whole_of_a_compound_stands_beside_each_part_so_phrases_meet_from_either_side() {
        assertThat(Terms.all("бизнес-план"))
                .isEqualTo(List.of(List.of("бизнс", "бизнесплан"), List.of("план", "бизнесплан")));
    }
}
