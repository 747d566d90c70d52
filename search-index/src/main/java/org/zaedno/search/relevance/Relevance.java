package org.zaedno.search.relevance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.zaedno.search.query.Translations;
import org.zaedno.search.translation.LearnedTranslations;

/** Puts judged questions to an index, as a stranger who looks at the best hundred hits, and says how good its answers are. */
final class Relevance {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final SearchIndex index;
    private final Judged judged;
    private final List<Judged.Page> pages;

    /** Fills the index with the documents. */
    Relevance(SearchIndex index, Judged judged) {
        this.index = index;
        this.judged = judged;
        this.pages = List.copyOf(judged.pages().values());
        index.rebuild(documents(pages).stream(), new Checkpoint(1, 1));
        index.refresh();
    }

    /**
     * Every question in a language that has an answer in the other, or the same. Asked side by side; the order is theirs.
     *
     * @param into the language of the documents that are wanted
     */
    Outcome measure(String language, String into, Optional<Damage> damage) {
        var answered = judged.questions().stream()
                .filter(question -> question.language().equals(language))
                .filter(question -> !judged.answers(question, into).isEmpty())
                .toList();
        return new Outcome(answered.parallelStream()
                .map(question -> asked(question, into, damage))
                .toList());
    }

    private Outcome.Answer asked(Judged.Question question, String into, Optional<Damage> damage) {
        var text = damage.map(done -> done.to(question)).orElse(question.text());
        var found = new ArrayList<String>();
        boolean repaired = false;
        for (int offset = 0; offset < Score.DEPTH; offset += SearchRequest.LIMIT_MAX) {
            var results = index.search(new SearchRequest(
                    Reader.STRANGER,
                    NOW,
                    cut(text),
                    new Filters(Set.of(), Set.of(), Set.of(into), Set.of()),
                    Scope.PUBLISHED,
                    Sort.RELEVANCE,
                    Reading.UNDERSTOOD,
                    offset,
                    SearchRequest.LIMIT_MAX));
            repaired |= !results.understood().repairs().isEmpty();
            results.hits().stream().map(Hit::id).map(this::judgedId).forEach(found::add);
            if (results.hits().size() < SearchRequest.LIMIT_MAX) break;
        }
        return new Outcome.Answer(question, Score.of(found, judged.answers(question, into)), repaired);
    }

    /** As the search box does it: at the last space. */
    private static String cut(String text) {
        if (text.length() <= SearchRequest.TEXT_MAX) return text;
        int space = text.lastIndexOf(' ', SearchRequest.TEXT_MAX);
        return text.substring(0, space > 0 ? space : SearchRequest.TEXT_MAX);
    }

    /** Ids of a folder may be longer than ours, so documents are numbered. */
    private String judgedId(DocumentId id) {
        return pages.get(Integer.parseInt(id.value())).id();
    }

    /** How words are said in the other language, learned from the documents as the hub learns it from its own. */
    static Translations translations(Judged judged) {
        var learned = new LearnedTranslations();
        documents(List.copyOf(judged.pages().values())).stream()
                .collect(Collectors.groupingBy(SearchDocument::item))
                .forEach((item, editions) -> learned.take(item, editions, NOW));
        learned.learn();
        return learned;
    }

    private static List<SearchDocument> documents(List<Judged.Page> pages) {
        var items = new HashMap<String, Integer>();
        return IntStream.range(0, pages.size())
                .mapToObj(number -> {
                    var page = pages.get(number);
                    return document(number, items.computeIfAbsent(item(page), name -> items.size()), page);
                })
                .toList();
    }

    /** What stands before # names the item: its editions are translations of each other. */
    private static String item(Judged.Page page) {
        int hash = page.id().lastIndexOf('#');
        return hash < 1 ? page.id() : page.id().substring(0, hash);
    }

    private static SearchDocument document(int number, int item, Judged.Page page) {
        return new SearchDocument(
                new DocumentId(String.valueOf(number)),
                "item-" + item,
                "PAGE",
                page.language(),
                cut(page.title(), SearchDocument.TITLE_MAX),
                "",
                cut(page.text(), SearchDocument.TEXT_MAX),
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

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
