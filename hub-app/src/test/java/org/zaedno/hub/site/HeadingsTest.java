package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {
    @Test
    void a_heading_gets_an_address_of_its_words_that_other_changes_leave_alone() {
        var before = Headings.in("<h2>Първа <em>среща</em></h2><p>А</p><h2>След нея</h2>", "body", false);
        var after = Headings.in("<h2>Нова</h2><p>Б</p><h2>Първа <em>среща</em></h2>", "body", false);

        assertThat(before.html()).contains("<h2 id=\"body-parva-sreshta\">Първа <em>среща</em></h2><p>А</p>");
        assertThat(after.html()).contains("id=\"body-parva-sreshta\"");
        assertThat(before.entries()).extracting(Headings.Entry::text).containsExactly("Първа среща", "След нея");
    }

    @Test
    void two_headings_alike_have_two_addresses() {
        var twice = Headings.in("<h2>Ден</h2><h3>Ден</h3><h2>Ден $1 &amp; нощ</h2>", "body", false);

        assertThat(twice.html()).contains("id=\"body-den\"", "id=\"body-den-2\"", ">Ден $1 &amp; нощ</h2>");
        assertThat(twice.entries().getFirst().inside()).hasSize(1);
        assertThat(twice.entries().getLast().text()).isEqualTo("Ден $1 & нощ");
    }

    @Test
    void below_a_heading_of_the_page_those_of_the_text_go_one_level_down() {
        assertThat(Headings.in("<h2>А</h2><h3>Б</h3>", "results", true).html())
                .isEqualTo("<h3 id=\"results-a\">А</h3><h4 id=\"results-b\">Б</h4>");
    }
}
