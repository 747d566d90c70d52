package org.zaedno.content.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.workspace.Contacts;
import tools.jackson.databind.json.JsonMapper;

class PersonalDetailsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final PersonalDetails DETAILS = new PersonalDetails(TODAY, KnownContacts.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0888 123 456",
                "0888123456",
                "088 8123 456",
                "0888/123-456",
                "0888/12 34 56",
                "0898.123.456",
                "0988 123 456",
                "+359 888 123 456",
                "+359888123456",
                "+359 (0)888 123 456",
                "(+359) 888 123 456",
                "00359 888 123456",
                "0888 <b>123</b> 456",
                "02 980 12 34",
                "02/980-12-34",
                "(02) 980 12 34",
                "052 123 456",
                "052/123456",
                "+359 2 980 1234",
                "+359 52 123 456",
                "+44 20 7946 0958",
                "+40 721 123 456",
                "тел. 980 12 34",
                "тел.: 03712 2233",
                "phone: 612 345",
                "GSM 0888-123-456"
            })
    void a_telephone_is_found(String written) {
        assertThat(kinds("<p>Обадете се на майката: " + written + " след работа.</p>"))
                .containsExactly(Detail.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112",
                "Национална телефонна линия за деца 116 111",
                "тел. 116 111",
                "0800 19 100",
                "0700 12 345",
                "от 09.00 до 17.30 ч.",
                "09.00-10.30 и 11.00-12.30",
                "09:00 – 17:30",
                "12.10.2017 г. 10.30 ч.",
                "05.11.2017 г., 10:00",
                "03.2011–05.2012",
                "на 02 и 03.11.2017",
                "периода 2010/2011 – 2014/2015 г.",
                "12 000 000 лв.",
                "1 250 000",
                "дело № 20203110200456",
                "Булстат 175123456",
                "BG80 BNBG 9661 1020 3456 78",
                "ISBN 978-954-07-1234-5",
                "https://example.org/2017/0888123456.html",
                "чл. 25, ал. 1, т. 3",
                "2021-2027"
            })
    void numbers_that_are_nobodys_are_left_alone(String written) {
        assertThat(DETAILS.inHtml("body", "<p>Пишем за това: " + written + " и нататък.</p>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мария е родена на 12.03.2011 г.",
                "Роден: 12 март 2011",
                "роден на 12-и март 2011 г. в Провадия",
                "родена в гр. Добрич на 12/3/2011",
                "дата на раждане 2011-03-12",
                "дата на раждане: 12.03.11",
                "роден на 12.III.2011 г.",
                "близнаците, родени на 12 март 2011 г.",
                "рожденият му ден е 12 март 2011 г.",
                "12 март 2011 г. е рожденият ѝ ден",
                "на 12 март 2011 г. в семейството се ражда момче – роди го на 12 март 2011 г.",
                "Момчето се роди на 12 мар. 2011",
                "he was born on 12 March 2011",
                "born March 12th, 2011",
                "Date of birth: 12 Mar 2011",
                "DOB 12/03/2011",
                "born on the 12th of March 2011",
                "роден на <b>12</b> март <i>2011</i> г.",
                "Детето Иван, 12.03.2015 г., има приемно семейство.",
                "момичето (12.03.2015)",
                "роден на 1 февруари 1938 г."
            })
    void a_date_of_birth_is_found(String sentence) {
        assertThat(kinds("<p>" + sentence + "</p>")).contains(Detail.BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "На 14 ноември 2017 г. в София се проведе форум.",
                "Детето е настанено в приемно семейство на 12.03.2019 г.",
                "Детето живее там от 12.03.2019 г.",
                "Децата, родени след 1 януари 2010 г., имат право на програмата.",
                "children born after 1 January 2010",
                "Коалицията отбеляза рожден ден на 14 ноември 2023 г.",
                "Идеята се роди на 12 март 2015 г.",
                "Тя е родена в Добрич. Форумът беше на 14 ноември 2017 г.",
                "Законът за закрила на детето, в сила от 01.01.2001 г.",
                "Последна промяна: 12.03.2019 г.",
                "роден през март 2011 г.",
                "връща 0,029945493",
                "31.02.2011 г. не е дата на раждане"
            })
    void a_day_on_which_something_happened_is_no_birthday(String sentence) {
        assertThat(DETAILS.inHtml("body", "<p>" + sentence + "</p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-годишната Мария от с. Орешак се върна у дома.",
                "12-годишно момче Иван от село Сбор",
                "Мария (12 г.) живее в Сопот.",
                "Иван, на 7 години, от махала Изток",
                "In the village of Sbor 9-year-old Maria went home"
            })
    void a_childs_name_age_and_small_place_together_are_found(String sentence) {
        assertThat(kinds("<p>" + sentence + "</p>")).containsExactly(Detail.CHILD_IN_PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-годишната Мария от София се върна у дома.",
                "Мария се върна у дома в с. Орешак.",
                "Мария Иванова, на 42 години, учителка от Сопот",
                "Програмата (5 години) работи в Провадия.",
                "12-годишно момиче от с. Орешак",
                "Проектът, 7 години по-късно, стигна до Сопот.",
                "Мария е на 12 години. Форумът беше в с. Орешак."
            })
    void two_of_the_three_name_nobody(String sentence) {
        assertThat(DETAILS.inHtml("body", "<p>" + sentence + "</p>")).isEmpty();
    }

    @Test
    void a_private_mailbox_is_found_and_an_office_is_not() {
        assertThat(kinds("ivan.p83@abv.bg")).containsExactly(Detail.EMAIL);
        assertThat(kinds("office.lale@abv.bg и ivanova@example.org")).isEmpty();
    }

    @Test
    void how_the_workspace_itself_is_reached_is_no_secret() {
        var known = KnownContacts.of(new Contacts(
                Optional.of("https://www.gmail.com/karin"),
                "Karin.Dom@abv.bg",
                "+359 52 123 456",
                new Names("", ""),
                new Names("", "")));

        assertThat(new PersonalDetails(TODAY, known)
                        .inHtml("body", "<p>052/12 34 56, karin.dom@abv.bg, ivan@gmail.com</p>"))
                .isEmpty();
    }

    @Test
    void what_a_link_says_counts_where_the_text_does_not_say_it() {
        assertThat(kinds("<p><a href=\"tel:+359888123456\">Обадете се</a></p>")).containsExactly(Detail.PHONE);
        assertThat(kinds("<p><a href=\"tel:+359888123456\">0888 123 456</a></p>"))
                .containsExactly(Detail.PHONE);
        assertThat(kinds("<p><img src=\"/files/1/a.jpg\" alt=\"Мария, родена на 12.03.2015 г.\" /></p>"))
                .containsExactly(Detail.BIRTH_DATE);
    }

    @Test
    void a_finding_says_where_it_stands_and_which_one_of_the_same_it_is() {
        var html = "<p>Тел. 0888 123 456 &amp; 0888&nbsp;123&nbsp;456</p>";

        var found = DETAILS.inHtml("body", html);

        assertThat(found).hasSize(2);
        assertThat(found.get(0)).returns(0, Finding::occurrence).returns("0888 123 456", Finding::exact);
        assertThat(found.get(1)).returns(1, Finding::occurrence).returns("0888 123 456", Finding::exact);
        assertThat(html.substring(found.get(1).start(), found.get(1).end())).isEqualTo("0888&nbsp;123&nbsp;456");
    }

    @Test
    void a_finding_is_shown_in_its_sentence_and_can_be_taken_out_of_it() {
        var html = "<p>Увод.</p><p>Питайте майката на <b>0888</b> <em>123 456</em> след работа.</p><p>Край.</p>";

        var found = DETAILS.inHtml("body", html).getFirst();

        assertThat(found).returns("Питайте майката на ", Finding::before).returns(" след работа.", Finding::after);
        assertThat(found.takenOutOf(html))
                .isEqualTo("<p>Увод.</p><p>Питайте майката на <b></b><em></em> след работа.</p><p>Край.</p>");
        var plain = DETAILS.inPlain(PersonalDetails.LEAD, "Питайте на 0888 123 456 след работа.")
                .getFirst();
        assertThat(plain.takenOutOf("Питайте на 0888 123 456 след работа.")).isEqualTo("Питайте на след работа.");
    }

    @Test
    void a_fingerprint_follows_the_value_and_not_its_place_and_differs_between_items() {
        var one = DETAILS.inPlain(PersonalDetails.LEAD, "Тел. 0888 123 456").getFirst();
        var same = DETAILS.inHtml("body", "<p>+359 888/12-34-56</p>").getFirst();
        var other = DETAILS.inHtml("body", "<p>0888 123 457</p>").getFirst();
        var item = UUID.fromString("5f0c3c1e-0000-4000-8000-000000000001");

        assertThat(one.fingerprint(item)).isEqualTo(same.fingerprint(item)).isBetween(0, 0xffff);
        assertThat(other.fingerprint(item)).isNotEqualTo(one.fingerprint(item));
        assertThat(one.fingerprint(UUID.fromString("5f0c3c1e-0000-4000-8000-000000000002")))
                .isNotEqualTo(one.fingerprint(item));
    }

    @Test
    void title_lead_and_body_are_read_in_their_order() {
        var text = new EditionText("Роден на 12.03.2011 г.", "Тел. 0888 123 456", "<p>a < b, ivan83@abv.bg</p>");

        assertThat(DETAILS.in(Kind.NEWS, text)).extracting(Finding::section).containsExactly("title", "lead", "body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "more-news", "practices", "events", "resources"})
    void the_starter_texts_raise_no_alarm(String name) throws IOException {
        try (var file = PersonalDetailsTest.class.getResourceAsStream("/starter/" + name + ".json")) {
            var items = JsonMapper.shared().readTree(file);
            var texts = Stream.of("body", "use", "approach", "results", "failures", "conclusions")
                    .flatMap(section -> items.findValues(section).stream())
                    .map(section -> section.asString())
                    .toList();

            assertThat(texts).hasSizeGreaterThan(items.size());
            assertThat(texts.stream().flatMap(body -> DETAILS.inHtml("body", body).stream()))
                    .isEmpty();
        }
    }

    @Test
    void a_text_of_forty_pages_is_read_at_once() {
        var hostile = "0 1 2 3 4 5 6 7 8 9 роден на Мария, 12, от ".repeat(2_200);

        assertThat(hostile.length()).isGreaterThan(90_000);
        assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        java.time.Duration.ofSeconds(10), () -> DETAILS.inHtml("body", hostile)))
                .isNotNull();
    }

    private static List<Detail> kinds(String html) {
        return DETAILS.inHtml("body", html).stream().map(Finding::detail).toList();
    }
}
