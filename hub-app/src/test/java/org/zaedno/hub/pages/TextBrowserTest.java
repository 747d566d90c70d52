package org.zaedno.hub.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.HubTest;

/** What is left of a page in a text browser: all of its words, in an order that makes sense, and nothing else. */
class TextBrowserTest extends HubTest {
    private static final List<String> SHAPES = List.of(
            "/bg", "/bg/practices", "/bg/practices/[^/?]+", "/bg/themes", "/bg/themes/[^/?]+", "/en/news/[^/?]+");

    @Test
    void a_page_reads_sensibly_without_any_style() throws Exception {
        try (var walk = new Walk(address()).from(List.of("/bg", "/en"))) {
            var read = SHAPES.stream().flatMap(shape -> first(walk, shape)).toList();
            assertThat(read).hasSizeGreaterThanOrEqualTo(4);
            for (var page : read) {
                var text = dump(page.html());
                assertThat(text.lines().findFirst())
                        .as("first comes the way past the menu")
                        .contains(page.document().select("a.skip").text());
                assertThat(text.lines())
                        .as(page.address())
                        .noneMatch(line -> line.matches(".*(</|\\{|\\bnull\\b|\\[svg).*"));
                assertInOrder(squeezed(text), page);
            }
        }
    }

    private static void assertInOrder(String text, PublicPage page) {
        int behind = 0;
        for (var part : page.document().select("h1, main h2, main h3, main p, main dt, main dd")) {
            if (isInside(part)) continue;
            var words = squeezed(part.text());
            int here = text.indexOf(words, behind);
            assertThat(here)
                    .as("%s: „%s“ after what stands before it", page.address(), part.text())
                    .isNotNegative();
            behind = here;
        }
    }

    /** Of another one that is looked for itself. */
    private static boolean isInside(Element part) {
        return part.parents().is("p, dt, dd, h1, h2, h3, label") || part.selectFirst("select, input") != null;
    }

    /** Where lines break and what stands for a bullet is the browser's own matter. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}•]+", "");
    }

    private static Stream<PublicPage> first(Walk walk, String shape) {
        return walk.pages().values().stream()
                .filter(page -> page.address().matches(shape))
                .limit(1);
    }

    private static String dump(String html) throws IOException, InterruptedException {
        var w3m = start();
        try (var in = w3m.outputWriter(StandardCharsets.UTF_8)) {
            in.write(html);
        }
        var text = new String(w3m.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(w3m.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(w3m.exitValue()).isZero();
        return text;
    }

    private static Process start() {
        try {
            return new ProcessBuilder("w3m", "-dump", "-T", "text/html", "-cols", "78", "-I", "UTF-8", "-O", "UTF-8")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException missing) {
            throw new AssertionError("There is no w3m. ./hub test installs it.", missing);
        }
    }
}
