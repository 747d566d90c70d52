package org.zaedno.content.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hostile or careless editor may send, and what is left of it. */
class RichTextTest {
    static List<String> hostile() {
        return Hostile.snippets();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_that_could_act_is_left_and_cleaning_again_changes_nothing(String html) {
        var once = RichText.clean(html);

        Allowed.assertIn(once);
        assertThat(RichText.clean(once)).isEqualTo(once);
    }

    @Test
    void the_corpus_holds_what_it_should() {
        assertThat(Hostile.snippets()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "kept.csv",
            delimiter = '|',
            quoteCharacter = '`',
            commentCharacter = ';',
            maxCharsPerColumn = 9_000)
    void what_an_editor_means_is_kept_in_our_form(String typed, String kept) {
        var clean = RichText.clean(typed);

        assertThat(clean).isEqualTo(kept == null ? "" : kept);
        Allowed.assertIn(clean);
        assertThat(RichText.clean(clean)).isEqualTo(clean);
    }

    @Test
    void a_picture_without_words_is_known_and_one_that_only_adorns_is_described() {
        var picture = "<figure><img src=\"/files/0f0e0d0c-0b0a-4a09-8b08-070605040302/a.jpg\"%s></figure>";

        assertThat(RichText.everyPictureIsDescribed(RichText.clean(picture.formatted(""))))
                .isFalse();
        assertThat(RichText.everyPictureIsDescribed(RichText.clean(picture.formatted(" alt=\"\""))))
                .isTrue();
        assertThat(RichText.everyPictureIsDescribed(RichText.clean(picture.formatted(" alt=\"Двор\""))))
                .isTrue();
    }

    @Property(tries = 1_000)
    void whatever_is_pasted_becomes_harmless_and_stays_as_it_is(@ForAll("pasted") String html) {
        var once = RichText.clean(html);

        Allowed.assertIn(once);
        assertThat(RichText.clean(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void no_word_of_a_text_without_tricks_is_lost(@ForAll("honest") String html) {
        assertThat(letters(RichText.clean(html))).isEqualTo(letters(html));
    }

    @Provide
    Arbitrary<String> honest() {
        var words = Arbitraries.of(
                "едно", " две ", "<b>три</b>", "<br>", "<a href=\"/bg\">пет</a>", "<span>шест</span>", "&nbsp;");
        var text = words.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("", parts));
        var block = Arbitraries.of(
                "<p>%s</p>",
                "<h1>%s</h1>",
                "<h4>%s</h4>",
                "<div>%s</div>",
                "<ul><li>%s</li><li>%1$s<ul><li>я</li></ul></li></ul>",
                "<blockquote><p>%s</p>%1$s</blockquote>",
                "<table><tr><th>%s</th><td>%1$s</td></tr></table>",
                "<table><tr><td>%s</td></tr></table>",
                "<figure><figcaption>%s</figcaption></figure>",
                "%s");
        return net.jqwik.api.Combinators.combine(block, text)
                .as((form, inside) -> form.formatted(inside))
                .list()
                .ofMaxSize(6)
                .map(blocks -> String.join("", blocks));
    }

    @Provide
    Arbitrary<String> pasted() {
        var pieces = Arbitraries.of(
                "<",
                ">",
                "\"",
                "'",
                "&",
                ";",
                "=",
                "/",
                " ",
                "\n",
                "<p>",
                "</p>",
                "<p ",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "<a href=",
                "\"javascript:alert(1)\"",
                "\"https://example.org\"",
                "\"/bg\"",
                ">x</a>",
                "onerror=alert(1)",
                "<img src=x ",
                "<svg>",
                "<style>",
                "</style>",
                "<table>",
                "<td colspan=\"2\">",
                "<li>",
                "<ul>",
                "</ul>",
                "<br>",
                "&lt;",
                "&amp;",
                "&#60;",
                "&#x3c;",
                "&nbsp;",
                "&#0;",
                "текст",
                "🧶",
                "\u0000",
                "\u202E",
                "\uD800",
                "<![CDATA[",
                "]]>",
                "<noscript>",
                "<textarea>",
                "<title>",
                "<math>",
                "<iframe srcdoc=",
                "<h2>",
                "<b>",
                "</b>",
                "<figure data-embed=\"https://vimeo.com/1\">",
                "<figure>",
                "<img src=\"/files/0f0e0d0c-0b0a-4a09-8b08-070605040302/a.jpg\" alt=\"",
                "<figcaption>",
                "</figure>",
                "<blockquote>",
                "</blockquote>",
                "<h1>",
                "</h2>",
                "<tr>",
                "<th rowspan=\"3\">",
                "</td>",
                "</table>",
                "<thead>",
                "<caption>",
                "<ol>",
                "</li>",
                "<sub>",
                "<em>");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static String letters(String html) {
        return Jsoup.parseBodyFragment(html).text().replaceAll("[\\s\\u00a0]", "");
    }
}
