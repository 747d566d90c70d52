package org.zaedno.search.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.Reader;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;
import org.zaedno.search.Token;

/** Puts judged questions to an index and says how good its answers are. */
final class Relevance {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final SearchIndex index;
    private final Judged judged;

    /** Fills the index with the documents. */
    Relevance(SearchIndex index, Judged judged) {
        this.index = index;
        this.judged = judged;
        index.rebuild(judged.pages().stream().map(Relevance::document), new Checkpoint(1, 1));
        index.refresh();
    }

    /**
     * @param all every query that has an answer in the language asked for
     * @param cyrillic those whose undamaged text has no Latin letter
     */
    record Outcome(int queries, Score all, int withoutLatin, Score cyrillic, int repaired) {
        void print(PrintStream out) {
            out.printf("all %d %s%n", queries, all);
            out.printf("cyr %d %s%n", withoutLatin, cyrillic);
        }
    }

    /** @param into the language of the documents that are wanted: the question's own, or the other one */
    Outcome measure(String language, String into, Optional<Damage> damage) {
        var all = new ArrayList<Score>();
        var cyrillic = new ArrayList<Score>();
        for (var question : judged.questions()) {
            if (!question.language().equals(language)) continue;
            var relevant = relevantTo(question, into);
            if (relevant.isEmpty()) continue;
            var text = damage.map(done -> done.damage(question)).orElse(question.text());
            var score = Score.of(answer(text, into), relevant);
            all.add(score);
            if (!LATIN.matcher(question.text()).find()) cyrillic.add(score);
        }
        return new Outcome(all.size(), Score.mean(all), cyrillic.size(), Score.mean(cyrillic), 0);
    }

    private Map<String, Integer> relevantTo(Judged.Question question, String into) {
        var languages = new LinkedHashMap<String, String>();
        judged.pages().forEach(page -> languages.put(page.id(), page.language()));
        var relevant = new LinkedHashMap<>(judged.relevant().getOrDefault(question.id(), Map.of()));
        relevant.keySet().removeIf(page -> !into.equals(languages.get(page)));
        return relevant;
    }

    private List<String> answer(String text, String into) {
        var found = new ArrayList<String>();
        for (int offset = 0; offset < Score.DEPTH; offset += SearchRequest.LIMIT_MAX) {
            var results = index.search(new SearchRequest(
                    Reader.STRANGER,
                    NOW,
                    text.substring(0, Math.min(text.length(), SearchRequest.TEXT_MAX)),
                    new Filters(Set.of(), Set.of(), Set.of(into), Set.of()),
                    Scope.PUBLISHED,
                    Sort.RELEVANCE,
                    Reading.UNDERSTOOD,
                    offset,
                    SearchRequest.LIMIT_MAX));
            results.hits().stream().map(Hit::id).map(DocumentId::value).forEach(found::add);
        }
        return found;
    }

    private static SearchDocument document(Judged.Page page) {
        return new SearchDocument(
                new DocumentId(page.id()),
                page.id(),
                "PAGE",
                page.language(),
                page.title(),
                "",
                page.text(),
                "page",
                "owner",
                Set.of(),
                NOW,
                true,
                Set.of(Token.PUBLIC),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    static Judged read(Path folder) throws IOException {
        return Judged.in(folder);
    }
}
