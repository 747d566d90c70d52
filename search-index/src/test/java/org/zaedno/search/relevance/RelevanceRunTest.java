package org.zaedno.search.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceRunTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void judged() throws IOException {
        write("docs.jsonl", """
                {"id":"boat#bg","title":"Лодка","text":"Дървена лодка с две гребла.","lang":"bg"}
                {"id":"bread#bg","text":"Хляб от три брашна се меси вечер."}

                {"id":"bread#en","title":"Bread","text":"Bread of three flours is kneaded in the evening."}""");
        write("queries.jsonl", """
                {"id":"1","text":"лодка"}
                {"id":"2","text":"хляб ABC","lang":"bg"}
                {"id":"3","text":"kneaded bread","lang":"en"}
                {"id":"4","text":"никой не е чул за това","lang":"bg"}""");
        write("qrels.jsonl", """
                {"qid":"1","docid":"boat#bg","rel":2}
                {"qid":"1","docid":"bread#bg","rel":0}
                {"qid":"2","docid":"bread#bg"}
                {"qid":"2","docid":"gone#bg","rel":1}
                {"qid":"3","docid":"bread#en","rel":1}""");
    }

    @Test
    void the_last_two_lines_are_the_figures_of_all_questions_and_of_those_without_latin_letters() throws IOException {
        assertThat(run(folder)).isZero();

        assertThat(lines().subList(lines().size() - 2, lines().size()))
                .containsExactly(
                        "all 2 nDCG@10 1.0000 R@100 1.0000 MRR@10 1.0000",
                        "cyr 1 nDCG@10 1.0000 R@100 1.0000 MRR@10 1.0000");
        assertThat(lines())
                .contains("documents 3: bg 2, en 1", "judgements about documents that are not there, left out: 1");
    }

    @Test
    void a_question_is_damaged_in_the_same_way_each_time_and_the_loss_is_told() throws IOException {
        run(folder, "--damage", "layout");
        var first = figures();
        out.reset();
        run(folder, "--damage=layout");

        assertThat(figures()).isEqualTo(first);
        assertThat(lines()).anyMatch(line -> line.startsWith("undamaged cyr 1 nDCG@10 1.0000"));
        assertThat(lines()).anyMatch(line -> line.startsWith("loss all "));
    }

    @Test
    void questions_longer_than_the_search_box_are_cut() throws IOException {
        write("queries.jsonl", "{\"id\":\"1\",\"text\":\"лодка " + "и ".repeat(500) + "\"}");

        assertThat(run(folder)).isZero();
        assertThat(lines()).contains("all 1 nDCG@10 1.0000 R@100 1.0000 MRR@10 1.0000");
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_measured() throws IOException {
        assertRefused("There is no folder " + folder.resolve("nowhere"), folder.resolve("nowhere"));
        assertRefused("There is no option \"--faster\".", folder, "--faster");
        assertRefused("--lang can be bg or en, not \"de\".", folder, "--lang", "de");
        assertRefused(
                "--damage can be typo, space, latin, informal, layout, not \"smudge\".", folder, "--damage", "smudge");
        assertRefused("--engine needs a value.", folder, "--engine");
        assertRefused(
                "--elasticsearch-uri goes with --engine elasticsearch.", folder, "--elasticsearch-uri=http://one:9200");

        write("queries.jsonl", "{\"id\":\"1\",\"text\":\"лодка\"}\n{\"id\":\"2\",\"tex");
        assertRefused(folder.resolve("queries.jsonl") + ", line 2: this is no JSON: {\"id\":\"2\",\"tex", folder);

        write("qrels.jsonl", "\n{\"qid\":\"1\"}");
        write("queries.jsonl", "{\"id\":\"1\",\"text\":\"лодка\"}");
        assertRefused(folder.resolve("qrels.jsonl") + ", line 2: \"docid\" is missing", folder);

        Files.delete(folder.resolve("docs.jsonl"));
        assertRefused("There is no file " + folder.resolve("docs.jsonl"), folder);
    }

    private void assertRefused(String why, Path asked, String... options) throws IOException {
        errors.reset();
        assertThat(run(asked, options)).isEqualTo(1);
        assertThat(errors.toString(UTF_8).strip()).isEqualTo(why);
    }

    private int run(Path asked, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(asked.toString()));
        arguments.addAll(List.of(options));
        try (var figures = new PrintStream(out, true, UTF_8);
                var refusals = new PrintStream(errors, true, UTF_8)) {
            return RelevanceRun.run(figures, refusals, arguments.toArray(String[]::new));
        }
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private List<String> figures() {
        return lines().stream()
                .filter(line -> Stream.of("all ", "cyr ", "repaired ").anyMatch(line::startsWith))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
