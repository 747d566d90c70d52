package org.zaedno.hub.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/**
 * The rules that hold for every public page, whoever adds one: it is found by walking the site. How heavy each is stands in
 * {@code target/pages.txt} afterwards.
 */
class EveryPageTest extends HubTest {
    /** In bytes, before packing; the design's bar for all scripts of a page. */
    private static final int SCRIPT_MAX = 30 * 1024;

    private static final Pattern IMPORT = Pattern.compile("^import \"\\./([a-z-]+\\.js)\"", Pattern.MULTILINE);

    /** Where no link leads, only what somebody types or chooses. */
    private static final List<String> ASKED = List.of(
            "/search?q=" + Browser.encode("деца"),
            "/search?q=family&kind=practice",
            "/search?q=zzzzzz",
            "/search?q=priemna+grija&kind=news&kind=practice&language=bg",
            "/search?q=" + Browser.encode("приемна грижа") + "+zzzzzz&as=typed&member=lumos",
            "/news?member=proba-lyastovitsa");

    private Walk walk;

    @BeforeEach
    void wander() {
        var doors = Stream.of("/bg", "/en")
                .flatMap(language ->
                        Stream.concat(Stream.of(language), ASKED.stream().map(language::concat)));
        walk = new Walk(address()).from(doors.toList());
    }

    @AfterEach
    void home() {
        walk.close();
    }

    @Test
    void every_page_is_valid_whole_and_leads_on() throws Exception {
        assertThat(walk.broken()).isEmpty();
        assertThat(walk.pages().keySet()).as("both languages, lists and pages").hasSizeGreaterThan(30);
        var checker = new HtmlChecker();
        assertThat(checker.check("<!doctype html><title>x</title><p><img src=x></p>"))
                .hasSize(1);

        assertThat(findings(page -> rules(page, checker))).isEmpty();
        assertThat(walk.deadEnds()).isEmpty();
        Files.writeString(Path.of("target", "pages.txt"), weights());
    }

    private List<String> rules(PublicPage page, HtmlChecker checker) {
        var wrong = new ArrayList<String>();
        var html = page.document();
        var language = page.address().substring(1, 3);
        if (!html.select("html").attr("lang").equals(language)) wrong.add("is not in " + language);
        if (html.title().isBlank()) wrong.add("has no title");
        if (html.select("h1").size() != 1) wrong.add(html.select("h1").size() + " main headings");
        if (html.select("main").size() != 1) wrong.add(html.select("main").size() + " main parts");
        if (jumps(page.headings())) wrong.add("headings jump: " + page.headings());
        int scripts = plain(brought(page));
        if (scripts > SCRIPT_MAX) wrong.add(scripts + " bytes of script");
        html.select("div, span, p, b, i, em, strong, time, a:not([href])").stream()
                .filter(part -> part.hasAttr("aria-label") && !part.hasAttr("role"))
                .forEach(part -> wrong.add("a name for what cannot have one: " + part.outerHtml()));
        wrong.addAll(page.againstThePolicy());
        wrong.addAll(page.unpreparedPictures());
        try {
            wrong.addAll(checker.check(page.html()));
        } catch (Exception broken) {
            throw new AssertionError(page.address(), broken);
        }
        return wrong;
    }

    private static boolean jumps(List<Integer> headings) {
        int before = 1;
        for (int level : headings) {
            if (level > before + 1) return true;
            before = level;
        }
        return headings.isEmpty();
    }

    private List<String> findings(Function<PublicPage, List<String>> rule) {
        return walk.pages().values().stream()
                .flatMap(page -> rule.apply(page).stream().distinct().map(wrong -> page.address() + ": " + wrong))
                .toList();
    }

    private String weights() {
        var lines = new TreeMap<String, String>();
        for (var page : walk.pages().values()) {
            var frame = page.document()
                    .select("link[rel=stylesheet], link[rel=preload], link[rel=icon]")
                    .eachAttr("href");
            lines.putIfAbsent(
                    Walk.template(page.address()),
                    line(page.address(), page.bytes(), packed(brought(page)), packed(Set.copyOf(frame))));
        }
        return "%-60s %8s %8s %8s%n".formatted("KB as they travel", "page", "scripts", "frame")
                + String.join("", lines.values());
    }

    private static String line(String address, int page, int scripts, int frame) {
        return String.format(
                Locale.ROOT, "%-60s %8.1f %8.1f %8.1f%n", address, page / 1024.0, scripts / 1024.0, frame / 1024.0);
    }

    /** Scripts with those they import. */
    private Set<String> brought(PublicPage page) {
        var all = new TreeSet<String>();
        for (var script : page.scripts()) {
            all.add(script);
            IMPORT.matcher(new String(Walk.unpacked(walk.part(script)), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> script.substring(0, script.lastIndexOf('/') + 1) + found.group(1))
                    .forEach(all::add);
        }
        return all;
    }

    private int packed(Set<String> parts) {
        return parts.stream().mapToInt(part -> walk.part(part).bytes().length).sum();
    }

    private int plain(Set<String> parts) {
        return parts.stream()
                .mapToInt(part -> Walk.unpacked(walk.part(part)).length)
                .sum();
    }
}
