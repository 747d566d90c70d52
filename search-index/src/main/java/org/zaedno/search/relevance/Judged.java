package org.zaedno.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.relevance.Lines.Fields;

/**
 * Documents, questions, and what answers which: {@code docs.jsonl}, {@code queries.jsonl} and {@code qrels.jsonl} of one folder,
 * UTF-8, one JSON object a line, blank lines passed over. Of two lines with one id the later counts. A missing language is taken
 * from the letters, a missing title is empty, a missing grade is 1.
 *
 * @param glossary what editors say means the same, where the folder has a {@code glossary.jsonl}
 * @param relevant for each question the documents that answer it, with how well (1 and more)
 */
record Judged(
        Map<String, Page> pages,
        List<Glossary.Entry> glossary,
        Collection<Question> questions,
        Map<String, Map<String, Integer>> relevant) {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    /** What can be found. */
    record Page(String id, String title, String text, String language) {}

    /**
     * What somebody asked.
     *
     * @param type in which respect it is hard; empty where nobody said
     */
    record Question(String id, String text, String language, String type) {
        boolean hasLatin() {
            return LATIN.matcher(text).find();
        }
    }

    /** @throws Refused when a file is missing or a line is none of this format; the message names the line */
    static Judged in(Path folder) throws IOException {
        var pages = new LinkedHashMap<String, Page>();
        Lines.each(folder.resolve("docs.jsonl"), line -> {
            var page = page(line);
            pages.put(page.id(), page);
        });
        var glossary = new ArrayList<Glossary.Entry>();
        var terms = folder.resolve("glossary.jsonl");
        if (Files.exists(terms)) {
            Lines.each(terms, line -> glossary.add(new Glossary.Entry(line.texts("bulgarian"), line.texts("english"))));
        }
        var questions = new LinkedHashMap<String, Question>();
        Lines.each(folder.resolve("queries.jsonl"), line -> {
            var question = question(line);
            questions.put(question.id(), question);
        });
        var relevant = new LinkedHashMap<String, Map<String, Integer>>();
        Lines.each(
                folder.resolve("qrels.jsonl"),
                line -> relevant.computeIfAbsent(line.text("qid"), question -> new LinkedHashMap<>())
                        .put(line.text("docid"), line.number("rel", 1)));
        return new Judged(pages, glossary, questions.values(), relevant);
    }

    private static Page page(Fields line) {
        var title = line.text("title", "");
        var text = line.text("text", "");
        return new Page(line.text("id"), title, text, line.text("lang", languageOf(title + " " + text)));
    }

    private static Question question(Fields line) {
        var text = line.text("text");
        return new Question(line.text("id"), text, line.text("lang", languageOf(text)), line.text("type", ""));
    }

    /** The documents in one language that answer a question, with their grades. */
    Map<String, Integer> answers(Question question, String language) {
        var answers = new LinkedHashMap<String, Integer>();
        relevant.getOrDefault(question.id(), Map.of()).forEach((id, grade) -> {
            var page = pages.get(id);
            if (grade > 0 && page != null && page.language().equals(language)) answers.put(id, grade);
        });
        return answers;
    }

    long documentsIn(String language) {
        return pages.values().stream()
                .map(Page::language)
                .filter(language::equals)
                .count();
    }

    /** Judgements about documents that are not there, which nothing can find. */
    long lost() {
        return relevant.values().stream()
                .flatMap(documents -> documents.keySet().stream())
                .map(pages::get)
                .filter(Objects::isNull)
                .count();
    }

    private static String languageOf(String text) {
        return CYRILLIC.matcher(text).results().count()
                        >= LATIN.matcher(text).results().count()
                ? "bg"
                : "en";
    }
}
