package org.zaedno.hub.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zaedno.content.starter.StarterPages;
import org.zaedno.search.relevance.RelevanceRun;

/**
 * The search finds in the starter content what people who read it say it should. Floors lie a little below what was measured, so
 * that a change for the better elsewhere may cost a question or two, and no more.
 */
class OwnRelevanceTest {

    private static final Path OWN = Path.of("..", "relevance");
    private static final Pattern FIGURE = Pattern.compile("(\\w+) \\d+ nDCG@10 (\\S+) R@100 \\S+ MRR@10 \\S+");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void documents() throws IOException {
        StarterPages.main(folder.toString());
        for (var name : List.of("queries.jsonl", "qrels.jsonl")) Files.copy(OWN.resolve(name), folder.resolve(name));
    }

    @Test
    void bulgarian_questions_are_answered() throws IOException {
        var floors = Map.of(
                "title", .96,
                "phrase", .94,
                "theme", .86,
                "form", .84,
                "typed", .78,
                "abbreviation", .88,
                "misspelt", .90,
                "latin", .84,
                "layout", .88,
                "all", .89);
        assertAtLeast(floors, "--lang", "bg");
    }

    @Test
    void english_questions_are_answered() throws IOException {
        var floors = Map.of(
                "title", .96,
                "phrase", .80,
                "theme", .76,
                "form", .88,
                "typed", .80,
                "abbreviation", .80,
                "misspelt", .70,
                "layout", .84,
                "all", .85);
        assertAtLeast(floors, "--lang", "en");
    }

    @Test
    void english_pages_answer_bulgarian_questions() throws IOException {
        assertAtLeast(Map.of("title", .93, "theme", .75, "abbreviation", .80, "all", .80), "--lang", "bg", "--cross");
    }

    @Test
    void bulgarian_pages_answer_english_questions() throws IOException {
        assertAtLeast(Map.of("title", .92, "theme", .71, "abbreviation", .80, "all", .80), "--lang", "en", "--cross");
    }

    private static void assertAtLeast(Map<String, Double> floors, String... options) throws IOException {
        var lines = lines(options);
        assertThat(lines).as("judged documents are there").noneMatch(line -> line.contains("not there"));
        var figures = lines.stream()
                .map(FIGURE::matcher)
                .filter(line -> line.matches())
                .collect(Collectors.toMap(line -> line.group(1), line -> Double.valueOf(line.group(2))));
        SoftAssertions.assertSoftly(each -> floors.forEach(
                (type, floor) -> each.assertThat(figures.get(type)).as(type).isGreaterThanOrEqualTo(floor)));
    }

    private static List<String> lines(String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(folder.toString()));
        arguments.addAll(List.of(options));
        var out = new ByteArrayOutputStream();
        assertThat(RelevanceRun.run(new PrintStream(out, true, UTF_8), System.err, arguments.toArray(String[]::new)))
                .isZero();
        return out.toString(UTF_8).lines().toList();
    }
}
