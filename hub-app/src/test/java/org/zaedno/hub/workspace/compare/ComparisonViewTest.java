package org.zaedno.hub.workspace.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zaedno.content.comparison.Comparison;

class ComparisonViewTest {
    @Test
    void what_came_and_went_is_said_and_not_only_coloured() {
        assertThat(html("<p>през май</p>", "<p>през юни</p>"))
                .isEqualTo("<div class=\"passage paragraph changed\">през "
                        + "<del><span class=\"spoken\">compare.removed </span>май</del>"
                        + "<ins><span class=\"spoken\">compare.added </span>юни</ins></div>");
    }

    @Test
    void nothing_of_the_texts_gets_through_but_their_words() {
        assertThat(html(
                        "<p>едно &lt;script&gt; <a href=\"https://a.example\" rel=\"x\">две</a></p>",
                        "<p>едно &lt;img onerror=x&gt; две &amp; три</p>"))
                .doesNotContain("<script", "<img", "href", "<a ")
                .contains("&lt;", "&amp;");
    }

    @Test
    void long_stretches_that_stayed_are_folded() {
        var calm = "<p>първо</p><p>второ</p><p>трето</p><p>четвърто</p>";

        assertThat(html(calm + "<p>старо</p>", calm + "<p>ново</p>"))
                .startsWith("<details><summary>compare.folded 3</summary>")
                .contains("</details><div class=\"passage paragraph same\">четвърто</div>");
    }

    @Test
    void a_row_keeps_its_cells_and_a_picture_its_words() {
        assertThat(html(
                        "<table><tr><td>2010</td><td>2930</td></tr></table>",
                        "<table><tr><td>2010</td><td>803</td></tr></table>"))
                .contains("<span class=\"cell\">2010</span><span class=\"cell\"><del>");
        assertThat(html(
                        "<figure data-file=\"1\"><img src=\"/files/1/a.jpg\" alt=\"Двор\"></figure>",
                        "<figure data-file=\"1\"><img src=\"/files/1/a.jpg\" alt=\"Люлка\"></figure>"))
                .contains("Двор</del>", "Люлка</ins>");
    }

    @Test
    void what_became_something_else_or_moved_says_so() {
        assertThat(html("<p>Как работи услугата</p>", "<h2>Как работи услугата</h2>"))
                .contains("<small>compare.became compare.form.paragraph compare.form.heading-2</small>");
        assertThat(html(
                        "<p>Едно две три четири.</p><p>Пет шест.</p><p>Седем осем.</p>",
                        "<p>Пет шест.</p><p>Седем осем.</p><p>Едно две три четири.</p>"))
                .contains("compare.moved-away", "compare.moved-here");
        assertThat(html("<p>право на семейство</p>", "<p>право на <b>семейство</b></p>"))
                .contains("class=\"restyled\"");
    }

    private static String html(String before, String after) {
        return ComparisonHtml.of(Comparison.ofHtml(before, after), (key, arguments) -> {
            var said = new StringBuilder(key);
            for (var argument : arguments) said.append(' ').append(argument);
            return said.toString();
        });
    }
}
