package org.zaedno.content.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.tenancy.InvalidValue;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Форум на мрежата | forum-na-mrezhata",
                "Щъркел, жълъд, чай, цвят, юг, ябълка | shtarkel-zhalad-chay-tsvyat-yug-yabalka",
                "София | sofia",
                "Коалиция „Детство“: нови организации в България | koalitsia-detstvo-novi-organizatsii-v-balgaria",
                "СОФИЯ 2030 | sofia-2030",
                "Приятели | priyateli",
                "Синьо и бельо | sinyo-i-belyo",
                "Тя ѝ каза | tya-i-kaza",
                "Café à la carte, naïve | cafe-a-la-carte-naive",
                "  --Много---тирета--  | mnogo-tireta",
                "50 % от децата | 50-ot-detsata",
                "й̈ и́ | y-i"
            })
    void a_title_becomes_latin_by_the_transliteration_act(String title, String slug) {
        assertThat(Slug.from(title)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!?…", "„“", "🧶🧶", "日本語", "\u0000\u202E", "­"})
    void a_title_without_a_letter_or_digit_to_use_is_called_item(String title) {
        assertThat(Slug.from(title)).hasToString("item");
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        var slug = Slug.from("детска градина ".repeat(20)).value();

        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).endsWith("-gradina");
    }

    @Test
    void a_single_long_word_is_cut_anywhere() {
        assertThat(Slug.from("ж".repeat(200)).value()).hasSize(Slug.MAX_LENGTH);
    }

    @Test
    void the_longest_slug_still_takes_a_number() {
        var longest = new Slug("a".repeat(Slug.MAX_LENGTH));

        assertThat(longest.numbered(12).value()).hasSize(Slug.MAX_LENGTH).endsWith("a-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "-a", "a-", "a--b", "A", "а", "a b", "a/b", "../a", "a.b", "a_b", "a\n", "a%00", "a'or'1"
            })
    void what_is_no_slug_is_refused(String text) {
        assertThat(Slug.parse(text)).isEmpty();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Slug(text));
    }

    @Test
    void a_slug_over_its_limit_is_refused() {
        assertThat(Slug.parse("a".repeat(Slug.MAX_LENGTH))).isPresent();
        assertThat(Slug.parse("a".repeat(Slug.MAX_LENGTH + 1))).isEmpty();
    }

    @Property(tries = 500)
    void every_title_makes_a_slug_and_the_same_one_again(
            @ForAll String title, @ForAll @IntRange(min = 2, max = 9_999) int number) {
        var slug = Slug.from(title);

        assertThat(Slug.from(slug.value())).isEqualTo(slug);
        assertThat(slug.numbered(number).value()).endsWith("-" + number);
    }
}
