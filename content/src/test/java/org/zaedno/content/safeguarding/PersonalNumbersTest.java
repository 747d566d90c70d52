package org.zaedno.content.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final PersonalDetails DETAILS = new PersonalDetails(TODAY, KnownContacts.NONE);
    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6};

    /** A number as somebody may have typed it, and where in a sentence. */
    record Typed(String number, String sentence, String written) {}

    @Property(tries = 2_000)
    void every_personal_number_is_found_however_it_is_written(@ForAll("written") Typed typed) {
        var found = DETAILS.inHtml("body", typed.sentence);

        assertThat(found).as(typed.sentence).singleElement().satisfies(finding -> {
            assertThat(finding.detail()).isEqualTo(Detail.PERSONAL_NUMBER);
            assertThat(finding.value()).isEqualTo(typed.number);
            assertThat(typed.sentence.substring(finding.start(), finding.end())).isEqualTo(typed.written);
        });
    }

    @Property(tries = 500)
    void with_another_check_digit_it_is_no_personal_number(
            @ForAll("numbers") String number, @ForAll("otherDigits") int more) {
        int wrong = (number.charAt(9) - '0' + more) % 10;

        assertThat(kinds("<p>ЕГН " + number.substring(0, 9) + wrong + "</p>")).doesNotContain(Detail.PERSONAL_NUMBER);
    }

    @Property(tries = 500)
    void inside_a_longer_number_it_is_none(@ForAll("numbers") String number, @ForAll("otherDigits") int more) {
        assertThat(kinds(more + number)).doesNotContain(Detail.PERSONAL_NUMBER);
        assertThat(kinds(number + more)).doesNotContain(Detail.PERSONAL_NUMBER);
        assertThat(kinds("сметка BG80 BNBG " + number.substring(0, 4) + " " + number.substring(4, 8) + " "
                        + number.substring(8) + "12 34"))
                .doesNotContain(Detail.PERSONAL_NUMBER);
        assertThat(kinds("+" + number)).doesNotContain(Detail.PERSONAL_NUMBER);
    }

    @Property(tries = 500)
    void a_sum_parted_in_thousands_is_none(@ForAll("numbers") String number) {
        var sum = number.charAt(0) + " " + number.substring(1, 4) + " " + number.substring(4, 7) + " "
                + number.substring(7) + " лв.";

        assertThat(kinds(sum)).doesNotContain(Detail.PERSONAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9902300000", "0113010000", "9941010000", "6199010000"})
    void a_day_that_never_was_or_is_not_yet_is_nobodys_birthday(String digits) {
        for (int check = 0; check < 10; check++) {
            assertThat(PersonalNumbers.isEgn(digits.substring(0, 9) + check, TODAY))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ЛНЧ 1000000012", "ЛНЧ: 100 000 0012", "личен номер на чужденец – 1000000012"})
    void a_foreigners_number_is_found_where_it_is_named(String text) {
        assertThat(kinds(text)).containsExactly(Detail.FOREIGNERS_NUMBER);
        assertThat(kinds("преписка № 1000000012")).isEmpty();
    }

    private static List<Detail> kinds(String text) {
        return DETAILS.inHtml("body", text).stream().map(Finding::detail).toList();
    }

    @Provide
    Arbitrary<Integer> otherDigits() {
        return Arbitraries.integers().between(1, 9);
    }

    @Provide
    Arbitrary<String> numbers() {
        var days = Arbitraries.integers().between(0, (int) (TODAY.toEpochDay() - EARLIEST.toEpochDay()));
        return Combinators.combine(days, Arbitraries.integers().between(0, 999))
                .as((day, order) -> number(EARLIEST.plusDays(day), order));
    }

    @Provide
    Arbitrary<Typed> written() {
        var forms = Arbitraries.of(
                "0123456789",
                "012345 6789",
                "012345-6789",
                "012345/6789",
                "012345 - 6789",
                "01 23 45 6789",
                "01.23.45.6789",
                "01.23.45 6789",
                "01 23 45 678 9",
                "012345 678 9",
                "0 1 2 3 4 5 6 7 8 9",
                "012345\u00a06789",
                "012345\u2009\u20116789",
                "012\u200b345\u00ad6789",
                "01<b>23</b>456789",
                "<b>012345</b> <em>6789</em>",
                "012345&nbsp;6789",
                "&#48;123456789".replace("&#48;", "0"));
        var sentences = Arbitraries.of(
                "<p>ЕГН: %s</p>",
                "<p>Детето с ЕГН %s, живее при баба си.</p>",
                "<p>(%s)</p>",
                "%s",
                "<ul><li>номер</li><li>%s</li></ul>",
                "<p>ЕГН%s</p>",
                "<p>EGN %s; born abroad</p>",
                "<table><tr><td>7</td><td>%s</td><td>12.10.2020</td></tr></table>");
        var digits = Arbitraries.of(0x30, 0x660, 0xFF10, 0x1D7D8);
        return Combinators.combine(numbers(), forms, sentences, digits).as((number, form, sentence, zero) -> {
            var written = new StringBuilder();
            form.codePoints().forEach(sign -> {
                boolean digit = sign >= '0' && sign <= '9';
                written.appendCodePoint(digit ? zero + number.charAt(sign - '0') - '0' : sign);
            });
            var inTags = written.toString().startsWith("<b>")
                    ? written.substring(3, written.length() - "</em>".length())
                    : written.toString();
            return new Typed(number, sentence.formatted(written), inTags);
        });
    }

    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

    private static String number(LocalDate birth, int order) {
        int shift = birth.getYear() < 1900 ? 20 : birth.getYear() < 2000 ? 0 : 40;
        var nine = "%02d%02d%02d%03d"
                .formatted(birth.getYear() % 100, birth.getMonthValue() + shift, birth.getDayOfMonth(), order);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (nine.charAt(i) - '0');
        return nine + sum % 11 % 10;
    }
}
