package org.zaedno.hub.workspace.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrixHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<div>a</div><div>b</div>                           | <p>a</p><p>b</p>",
                "<h1>a</h1>                                         | <h2>a</h2>",
                "<p>a<br><br>b<br><br>c</p>                         | <p>a</p><p>b</p><p>c</p>",
                "<p>a<br>b</p>                                      | <p>a<br>b</p>",
                "<p>a</p><p><br></p><p>b</p>                        | <p>a</p><p>b</p>",
                "<p>a&nbsp; b&nbsp;</p>                             | <p>a b </p>",
                "<b>a</b><i>b</i>                                   | <strong>a</strong><em>b</em>",
                "<blockquote><p>a</p><p>b</p></blockquote>          | <blockquote>a<br>b</blockquote>",
                "<blockquote>a</blockquote><blockquote>b</blockquote> | <blockquote>a<br>b</blockquote>",
                "<ul><li><p>a</p></li></ul>                         | <ul><li>a</li></ul>",
                "<p>a <a href='https://x.bg' rel='nofollow' target='_blank'>b</a></p> | <p>a <a href=\"https://x.bg\">b</a></p>",
                "<p>a</p><figure><img src='x'></figure>             | <p>a</p>",
            })
    void what_the_field_writes_becomes_the_html_we_keep(String written, String kept) {
        assertThat(TrixHtml.clean(written)).isEqualTo(kept);
    }

    @Property
    void cleaning_again_changes_nothing(@ForAll("html") String html) {
        var once = TrixHtml.clean(html);

        assertThat(TrixHtml.clean(once)).isEqualTo(once);
    }

    @Property
    void no_word_is_lost(@ForAll("html") String html) {
        assertThat(letters(TrixHtml.clean(html))).isEqualTo(letters(html));
    }

    @Provide
    Arbitrary<String> html() {
        var inline = Arbitraries.of(
                "a", "дете ", "&nbsp;", "<br>", "<b>b</b>", "<a href=\"https://x.bg\">c</a>", "<em>d</em>", " ");
        var text = inline.list().ofMaxSize(6).map(parts -> String.join("", parts));
        var block =
                Arbitraries.of(List.of("div", "p", "h1", "h2", "blockquote", "ul><li", "blockquote><p", "ol><li><p"));
        var element = net.jqwik.api.Combinators.combine(block, text)
                .as((tags, words) -> "<" + tags + ">" + words + closing(tags));
        return element.list().ofMaxSize(6).map(blocks -> String.join("", blocks));
    }

    private static String closing(String tags) {
        return List.of(tags.split("><")).reversed().stream()
                .map(tag -> "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String letters(String html) {
        return html.replaceAll("<[^>]*>|&nbsp;|\\s", "");
    }
}
