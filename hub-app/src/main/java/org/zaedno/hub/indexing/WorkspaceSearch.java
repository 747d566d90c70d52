package org.zaedno.hub.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;

/**
 * Finds items of the workspace acted for, drafts too: by their titles as the database knows them at this instant, then by
 * their words as the index knows them. Nothing of any other workspace, whoever may read it.
 */
@Service
public class WorkspaceSearch {
    /** An item and the title it is known by. */
    public record Found(ItemId item, Kind kind, String title) {}

    private static final Set<String> KINDS =
            Stream.of(Kind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final ItemLists lists;
    private final HubSearch search;
    private final Tenancy tenancy;

    WorkspaceSearch(ItemLists lists, HubSearch search, Tenancy tenancy) {
        this.lists = lists;
        this.search = search;
        this.tenancy = tenancy;
    }

    /** Titles first, the last changed on top; each item once. None for who is not of the workspace. @param wished for titles */
    public List<Found> find(String text, Language wished, int limit) {
        tenancy.acting();
        if (tenancy.roles().isEmpty()) return List.of(); // not of the workspace, or not any more
        var found = new LinkedHashMap<ItemId, Found>();
        lists.page(ItemFilter.ALL.saying(text), ItemSort.LAST_CHANGED, wished, 0, limit)
                .rows()
                .forEach(row -> found.put(row.id(), new Found(row.id(), row.kind(), row.title())));
        for (var hit : byWords(text, limit)) {
            ItemId.parse(hit.item())
                    .ifPresent(item -> found.putIfAbsent(
                            item,
                            new Found(
                                    item, Kind.valueOf(hit.kind()), hit.title().text())));
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<Hit> byWords(String text, int limit) {
        try {
            var asked = text.substring(0, Math.min(text.length(), SearchRequest.TEXT_MAX));
            var here = new Filters(KINDS, Set.of(tenancy.acting().workspace().toString()), Set.of(), Set.of());
            return search.find(asked, here, Scope.DRAFTS_TOO, Sort.RELEVANCE, Reading.UNDERSTOOD, 0, limit)
                    .hits();
        } catch (SearchOutage titlesAlone) {
            return List.of();
        }
    }
}
