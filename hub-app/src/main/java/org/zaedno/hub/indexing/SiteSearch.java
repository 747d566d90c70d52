package org.zaedno.hub.indexing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Filters;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Sort;

/** Searches for readers of the site: what is published, each item in the edition that suits the question. */
@Service
public class SiteSearch {
    /** With fewer hits than fit a screen or two it is worth asking again. */
    private static final int FEW = 10;

    private final HubSearch search;

    SiteSearch(HubSearch search) {
        this.search = search;
    }

    /** What somebody asks on the site. @param page language of the page it is asked on */
    public record Question(
            Language page, String text, Filters filters, Sort sort, Reading reading, int offset, int limit) {}

    /**
     * As {@link HubSearch#find}, of what is published, each item once: in the edition for readers of this language; of the other one where the
     * question is in that language and enough answer it so. Where few hold words that are written in the letters of the other
     * language, that one's editions are looked at too; where none do, every edition. As the index knows it: show what
     * {@link #readable} leaves.
     *
     * @param coming told which items the answer will hold while it is still being made; when told again, probably the later ones
     */
    public SearchResults answer(Question question, Consumer<List<ItemId>> coming) {
        var found = once(question, coming);
        if (total(found) == 0) found = look(question, question.filters(), coming);
        if (question.offset() == 0) search.asked(question.text(), question.filters(), found);
        return found;
    }

    /** How many items {@link #answer} would find at its first attempt, without any choice. */
    public long count(Language page, String text, Sort sort, Reading reading) {
        return total(once(new Question(page, text, Filters.NONE, sort, reading, 0, 0), items -> {}));
    }

    private SearchResults once(Question question, Consumer<List<ItemId>> coming) {
        var page = question.page();
        var here = in(page, question, coming);
        if (!question.filters().languages().isEmpty()) return here;
        boolean speaksAnother = Letters.speakAnother(here.understood(), page);
        boolean doubtful = total(here) < FEW && Letters.areOfAnother(question.text(), page);
        if (!speaksAnother && !doubtful) return here;
        var abroad = in(other(page), question, coming);
        boolean enough = speaksAnother && total(abroad) >= Math.min(FEW, total(here));
        return enough || total(abroad) > total(here) ? abroad : here;
    }

    private static Language other(Language page) {
        return page == Language.EN ? Language.BG : Language.EN;
    }

    /** Each item in its edition for readers of this language. */
    private SearchResults in(Language language, Question question, Consumer<List<ItemId>> coming) {
        return look(question, question.filters().onceIn(language.tag()), coming);
    }

    private SearchResults look(Question question, Filters filters, Consumer<List<ItemId>> coming) {
        return search.look(
                question.text(),
                filters,
                Scope.PUBLISHED,
                question.sort(),
                question.reading(),
                question.offset(),
                question.limit(),
                ids -> coming.accept(items(ids)));
    }

    /** Members too, of which the database knows no item. */
    private static List<ItemId> items(List<DocumentId> ids) {
        return ids.stream()
                .flatMap(id -> SearchDocuments.item(id).stream())
                .distinct()
                .toList();
    }

    /**
     * Without the hits that the database would no longer show; counts stay as they are.
     *
     * @param editions of the items found, those that the database would show the reader
     */
    public static SearchResults readable(SearchResults found, Map<ItemId, Set<Language>> editions) {
        var hits = found.hits().stream()
                .filter(hit -> HubSearch.isReadable(hit, editions))
                .toList();
        return new SearchResults(found.total(), hits, found.facets(), found.understood(), found.instead());
    }

    private static long total(SearchResults found) {
        return found.total().value();
    }
}
