package org.zaedno.search.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, queries, and who is relevant to what: {@code docs.jsonl}, {@code queries.jsonl} and {@code qrels.jsonl} of one folder,
 * UTF-8, one JSON object a line, blank lines passed over.
 *
 * @param relevant for each query the documents that answer it, with how well (1 and more)
 */
record Judged(List<Page> pages, List<Question> questions, Map<String, Map<String, Integer>> relevant) {

    /** What can be found. */
    record Page(String id, String title, String text, String language) {}

    /** What somebody asked. */
    record Question(String id, String text, String language) {}

    /** @throws IOException when a file is missing or a line is none of this format; the message names the line */
    static Judged in(Path folder) throws IOException {
        var pages = new ArrayList<Page>();
        each(
                folder.resolve("docs.jsonl"),
                line -> pages.add(
                        new Page(text(line, "id"), text(line, "title"), text(line, "text"), text(line, "lang"))));
        var questions = new ArrayList<Question>();
        each(
                folder.resolve("queries.jsonl"),
                line -> questions.add(new Question(text(line, "id"), text(line, "text"), text(line, "lang"))));
        var relevant = new LinkedHashMap<String, Map<String, Integer>>();
        each(folder.resolve("qrels.jsonl"), line -> {
            int grade = line.path("rel").asInt(1);
            if (grade > 0) {
                relevant.computeIfAbsent(text(line, "qid"), query -> new LinkedHashMap<>())
                        .put(text(line, "docid"), grade);
            }
        });
        return new Judged(pages, questions, relevant);
    }

    private static void each(Path file, Consumer<JsonNode> taken) throws IOException {
        var json = JsonMapper.builder().build();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) continue;
                try {
                    taken.accept(json.readTree(line));
                } catch (RuntimeException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static String text(JsonNode line, String name) {
        var value = line.get(name);
        if (value == null || value.isNull()) throw new IllegalArgumentException("\"" + name + "\" is missing");
        return value.asString();
    }
}
