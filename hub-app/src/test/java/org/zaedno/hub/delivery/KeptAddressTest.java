package org.zaedno.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bg",
                "/en",
                "/bg/news",
                "/en/news/forum-2017",
                "/bg/members",
                "/bg/members/karin-dom",
                "/bg/themes",
                "/en/themes/a",
                "/bg/practices/one.pdf"
            })
    void pages_everybody_reads_are_kept(String path) {
        assertThat(KeptAddress.of(path, null)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/bg/",
                "/de",
                "/bg/search",
                "/bg/news/",
                "/bg/news/UPPER",
                "/bg/news/a--b",
                "/space/x",
                "/sign-in",
                "/bg/news/a/b",
                "/bg/practices/one.exe"
            })
    void everything_else_is_asked_for_anew(String path) {
        assertThat(KeptAddress.of(path, null)).isEmpty();
    }

    @Test
    void the_tails_that_others_add_are_dropped() {
        assertThat(KeptAddress.of("/bg/news/forum", "fbclid=x&utm_source=y")).contains("/bg/news/forum");
        assertThat(KeptAddress.of("/bg", "page=2")).contains("/bg");
    }

    @Test
    void feeds_are_kept_page_by_page_and_narrowed_where_their_lists_are() {
        assertThat(KeptAddress.of("/bg/news/feed.atom", "page=2&theme=a&age=x"))
                .isPresent()
                .isNotEqualTo(KeptAddress.of("/bg/news/feed.atom", "page=2"))
                .isEqualTo(KeptAddress.of("/bg/news/feed.atom", "theme=a&page=2"));
        assertThat(KeptAddress.of("/bg/themes/a/feed.atom", "theme=b")).contains("/bg/themes/a/feed.atom");
        assertThat(KeptAddress.of("/bg/events.ics", "page=2")).contains("/bg/events.ics");
        assertThat(KeptAddress.of("/bg/feed.atom", "page=0")).isEmpty();
    }

    @Test
    void known_parameters_have_one_order() {
        assertThat(KeptAddress.of("/bg/news", "page=2&member=lale"))
                .isEqualTo(KeptAddress.of("/bg/news", "member=lale&x=1&page=2"))
                .isNotEqualTo(KeptAddress.of("/bg/news", "member=lale&page=3"))
                .isPresent();
    }

    @Test
    void two_choices_of_what_a_list_knows_are_kept_and_no_more() {
        assertThat(KeptAddress.of("/bg/practices", "region=veliko-tarnovo&age=from-3-to-6&page=2"))
                .isPresent();
        assertThat(KeptAddress.of("/bg/practices", "region=varna&age=from-18&year=2019"))
                .isEmpty();
        assertThat(KeptAddress.of("/bg/practices", "region=atlantis")).isEmpty();
        assertThat(KeptAddress.of("/bg/practices", "region=VARNA")).isEmpty();
        assertThat(KeptAddress.of("/bg/events", "format=both")).isEmpty();
        assertThat(KeptAddress.of("/bg/news", "region=varna")).contains("/bg/news");
        assertThat(KeptAddress.of("/bg/news", "year=20199")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page=0",
        "page=-1",
        "page=99999",
        "page=abc",
        "page=",
        "page",
        "member=",
        "member=No",
        "member=a%62",
        "pag%65=2",
        "page=1&page=2"
    })
    void strange_values_are_not_kept(String query) {
        assertThat(KeptAddress.of("/bg/news", query)).isEmpty();
    }

    @Test
    void an_endless_path_is_not_kept() {
        assertThat(KeptAddress.of("/bg/news/" + "a".repeat(200), null)).isEmpty();
    }
}
