package org.zaedno.hub.indexing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionStates;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.State;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.search.Filters;
import org.zaedno.search.Highlighted;
import org.zaedno.search.Hit;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Sort;
import org.zaedno.search.Understood;

/** Finds whatever the acting person may read, drafts of all their workspaces too: the same search as on public pages. */
@Service
public class WorkspaceSearch {
    /** As many as are looked at to tell how many are new; a person who sees that many looks for themselves. */
    public static final int NEW_MAX = SearchRequest.LIMIT_MAX;

    /** Of titles that the database knows before the index does. */
    private static final int TITLES = 4;

    /**
     * @param kind of an item, or {@link HubSearch#MEMBER}
     * @param item empty for a member
     * @param owner the workspace's id
     * @param address the slug
     * @param edition which was found
     */
    public record Found(
            String kind,
            Optional<ItemId> item,
            String owner,
            String address,
            Language edition,
            Highlighted title,
            List<Highlighted> passages) {}

    /**
     * @param total of editions, of which those found are the first
     * @param limited to titles, because the engine cannot answer
     */
    public record Quick(List<Found> found, long total, Understood understood, boolean limited) {}

    /** @param states of the hits' items, by language */
    public record Answer(SearchResults results, Map<ItemId, Map<Language, State>> states) {
        public Optional<State> state(Hit hit) {
            return ItemId.parse(hit.item())
                    .flatMap(item -> Optional.ofNullable(states.get(item)))
                    .flatMap(of -> Language.of(hit.language()).map(of::get));
        }
    }

    private final ItemLists lists;
    private final EditionStates editions;
    private final HubSearch search;
    private final Tenancy tenancy;

    WorkspaceSearch(ItemLists lists, EditionStates editions, HubSearch search, Tenancy tenancy) {
        this.lists = lists;
        this.editions = editions;
        this.search = search;
        this.tenancy = tenancy;
    }

    /**
     * While somebody types: first titles of the workspace acted for as the database knows them at this instant, the last
     * changed on top, then the best by their words. Each item once; titles alone when the engine cannot answer.
     *
     * @param wished for titles
     */
    public Quick quickly(String text, Language wished, int limit) {
        tenancy.acting();
        var found = new LinkedHashMap<String, Found>();
        titles(text, wished, Math.min(TITLES, limit)).forEach(one -> found.put(one.address() + one.kind(), one));
        try {
            var asked = text.substring(0, Math.min(text.length(), SearchRequest.TEXT_MAX));
            var results =
                    search.look(asked, Filters.NONE, Scope.DRAFTS_TOO, Sort.RELEVANCE, Reading.UNDERSTOOD, 0, limit);
            search.knownTo(results.hits(), Scope.DRAFTS_TOO)
                    .forEach(hit -> found.putIfAbsent(hit.address() + hit.kind(), found(hit)));
            return new Quick(
                    found.values().stream().limit(limit).toList(),
                    results.total().value(),
                    results.understood(),
                    false);
        } catch (SearchOutage away) {
            var titles = titles(text, wished, limit);
            return new Quick(titles, titles.size(), Understood.asTyped(text), true);
        }
    }

    private List<Found> titles(String text, Language wished, int limit) {
        if (tenancy.roles().isEmpty()) return List.of(); // not of the workspace, or not any more
        var here = tenancy.acting().workspace().toString();
        return lists.page(ItemFilter.ALL.saying(text), ItemSort.LAST_CHANGED, wished, 0, limit).rows().stream()
                .map(row -> found(row, here))
                .toList();
    }

    private static Found found(ItemRow row, String owner) {
        return new Found(
                row.kind().name(),
                Optional.of(row.id()),
                owner,
                row.slug().value(),
                row.source(),
                Highlighted.unmarked(row.title()),
                List.of());
    }

    private static Found found(Hit hit) {
        var item = hit.kind().equals(HubSearch.MEMBER) ? Optional.<ItemId>empty() : ItemId.parse(hit.item());
        var edition = Language.of(hit.language()).orElse(Language.BG);
        return new Found(hit.kind(), item, hit.owner(), hit.address(), edition, hit.title(), hit.passages());
    }

    /**
     * A page of answers with where each stands.
     *
     * @throws org.zaedno.search.InvalidSearch for a text or a page over the limits
     * @throws SearchOutage when the engine cannot answer
     */
    public Answer ask(String text, Filters filters, Scope scope, Sort sort, Reading reading, int offset, int limit) {
        tenancy.acting();
        var results = search.find(text, filters, scope, sort, reading, offset, limit);
        if (scope != Scope.DRAFTS_ALONE) search.asked(text, filters, results);
        var items = results.hits().stream()
                .flatMap(hit -> ItemId.parse(hit.item()).stream())
                .distinct()
                .toList();
        return new Answer(results, editions.of(items));
    }

    /** How many there are within that scope. @throws SearchOutage when the engine cannot answer */
    public long count(String text, Filters filters, Scope scope, Reading reading) {
        tenancy.acting();
        return search.look(text, filters, scope, Sort.NEWEST, reading, 0, 0)
                .total()
                .value();
    }

    /** How many answers were published since then, at most {@link #NEW_MAX}. @throws SearchOutage when the engine cannot answer */
    public int since(Instant looked, String text, Filters filters, Reading reading) {
        tenancy.acting();
        var newest = search.look(text, filters, Scope.PUBLISHED, Sort.NEWEST, reading, 0, NEW_MAX)
                .hits();
        return (int) search.knownTo(
                        newest.stream()
                                .filter(hit -> hit.date().isAfter(looked))
                                .toList(),
                        Scope.PUBLISHED)
                .count();
    }
}
