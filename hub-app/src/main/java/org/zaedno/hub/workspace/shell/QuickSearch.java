package org.zaedno.hub.workspace.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;

/**
 * What there is in the workspace acted for: its places, what one can begin, and its items, by their titles as the
 * database knows them at this instant and by their words as the index knows them. Nothing of any other workspace.
 */
@Component
class QuickSearch {
    /** @param note of what kind it is */
    record Found(Glyph glyph, String title, String note, String address) {}

    private static final int ITEMS_MAX = 7;
    private static final int PLACES_MAX = 5;
    private static final Set<Role> WRITERS = EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.COORDINATOR);
    private static final Set<String> KINDS =
            Stream.of(Kind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final ItemLists lists;
    private final HubSearch search;
    private final List<Place> places;

    QuickSearch(ItemLists lists, HubSearch search, List<Place> places) {
        this.lists = lists;
        this.search = search;
        this.places = places.stream().sorted(Comparator.comparing(Place::order)).toList();
    }

    /** Items first; with nothing typed the places. */
    List<Found> find(ActingWorkspace acting, String typed) {
        var text = typed.strip();
        var found = new ArrayList<Found>();
        if (!text.isEmpty()) found.addAll(items(acting, text));
        Stream.concat(places(acting), actions(acting))
                .filter(place -> text.isEmpty() || lower(place.title()).contains(lower(text)))
                .limit(text.isEmpty() ? Integer.MAX_VALUE : PLACES_MAX)
                .forEach(found::add);
        return found;
    }

    private List<Found> items(ActingWorkspace acting, String text) {
        var workspace = acting.workspace().slug();
        var seen = new HashSet<ItemId>();
        var found = new ArrayList<Found>();
        lists.page(ItemFilter.ALL.saying(text), ItemSort.LAST_CHANGED, ReadersLanguage.current(), 0, ITEMS_MAX)
                .rows()
                .forEach(row -> {
                    seen.add(row.id());
                    found.add(item(
                            row.kind(), row.title(), KindPlace.of(row.kind()).item(workspace, row.id())));
                });
        for (var hit : byWords(acting, text)) {
            var kind = Kind.valueOf(hit.kind());
            ItemId.parse(hit.item())
                    .filter(seen::add)
                    .filter(item -> found.size() < ITEMS_MAX)
                    .ifPresent(item -> found.add(
                            item(kind, hit.title().text(), KindPlace.of(kind).item(workspace, item))));
        }
        return found;
    }

    private List<Hit> byWords(ActingWorkspace acting, String text) {
        try {
            var asked = text.substring(0, Math.min(text.length(), SearchRequest.TEXT_MAX));
            var here = new Filters(KINDS, Set.of(acting.id().toString()), Set.of(), Set.of());
            return search.find(asked, here, Scope.DRAFTS_TOO, Sort.RELEVANCE, 0, ITEMS_MAX)
                    .hits();
        } catch (SearchOutage titlesAlone) {
            return List.of();
        }
    }

    private Found item(Kind kind, String title, String address) {
        return new Found(Glyph.FILE, title, translate("site.kind." + kind.key()), address);
    }

    private Stream<Found> places(ActingWorkspace acting) {
        return places.stream()
                .map(place -> new Found(
                        place.glyph(),
                        translate(place.label()),
                        translate("find.place"),
                        acting.workspace().slug() + "/" + place.segment()));
    }

    private Stream<Found> actions(ActingWorkspace acting) {
        if (acting.roles().stream().noneMatch(WRITERS::contains)) return Stream.empty();
        return Stream.of(Kind.NEWS, Kind.PRACTICE, Kind.EVENT, Kind.RESOURCE)
                .map(kind -> new Found(
                        Glyph.PLUS,
                        translate("items.write." + kind.key()),
                        translate("find.action"),
                        KindPlace.of(kind).begin(acting.workspace().slug())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
