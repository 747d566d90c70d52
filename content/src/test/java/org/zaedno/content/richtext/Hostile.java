package org.zaedno.content.richtext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may send to make a text act: those in {@code hostile.txt}, and some too long or too odd for a file. */
public final class Hostile {
    private static final int MUCH = 2_000;

    private Hostile() {}

    public static List<String> snippets() {
        return Stream.concat(written(), made()).toList();
    }

    private static Stream<String> written() {
        try (var file = Hostile.class.getResourceAsStream("hostile.txt")) {
            var entries = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== .*\n");
            return Arrays.stream(entries).skip(1).map(entry -> entry.replaceFirst("\n$", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> made() {
        return Stream.of(
                "<scr\0ipt>hit()</scr\0ipt><img src=x on\0error=hit()>",
                "\uD83Ehalf<b>\uDDF6</b>\uFEFF",
                "<ul>".repeat(MUCH) + "x",
                "<ul><li>x".repeat(MUCH),
                "<blockquote>".repeat(MUCH) + "x",
                "<table><tr><td>".repeat(MUCH) + "x",
                "<div>".repeat(MUCH) + "<script>hit()</script>",
                "<b><i>".repeat(MUCH) + "x",
                "<a href='https://example.org'>".repeat(500) + "x",
                "<svg><math>".repeat(500) + "<img src=x onerror=hit()>",
                "<p title='" + "x".repeat(90_000) + "' onclick=hit()>x</p>",
                "<a href=\"https://example.org/" + "x".repeat(90_000) + "\">x</a>",
                "<table>" + ("<tr>" + "<td colspan=99 rowspan=99>x</td>".repeat(60) + "</tr>").repeat(40) + "</table>",
                "<p>a" + "<br>".repeat(5_000) + "b</p>",
                "<".repeat(5_000),
                "&".repeat(5_000),
                "<!--".repeat(5_000),
                "\"><script>hit()</script>'>".repeat(500));
    }
}
