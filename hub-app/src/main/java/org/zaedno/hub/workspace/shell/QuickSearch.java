package org.zaedno.hub.workspace.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.indexing.WorkspaceSearch;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/**
 * What there is in the workspace acted for: its places, what one can begin, and its items. Nothing of any other
 * workspace.
 */
@Component
class QuickSearch {
    /** @param note of what kind it is */
    record Found(Glyph glyph, String title, String note, String address) {}

    private static final int ITEMS_MAX = 7;
    private static final int PLACES_MAX = 5;
    private static final Set<Role> WRITERS = EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.COORDINATOR);

    private final WorkspaceSearch search;
    private final List<Place> places;

    QuickSearch(WorkspaceSearch search, List<Place> places) {
        this.search = search;
        this.places = places.stream().sorted(Comparator.comparing(Place::order)).toList();
    }

    /** Items first; with nothing typed the places. */
    List<Found> find(ActingWorkspace acting, String typed) {
        var text = typed.strip();
        var found = new ArrayList<Found>();
        if (!text.isEmpty()) items(acting, text).forEach(found::add);
        Stream.concat(places(acting), actions(acting))
                .filter(place -> text.isEmpty() || lower(place.title()).contains(lower(text)))
                .limit(text.isEmpty() ? Integer.MAX_VALUE : PLACES_MAX)
                .forEach(found::add);
        return found;
    }

    private Stream<Found> items(ActingWorkspace acting, String text) {
        return search.find(text, ReadersLanguage.current(), ITEMS_MAX).stream()
                .map(found -> new Found(
                        Glyph.FILE,
                        found.title(),
                        translate("site.kind." + found.kind().key()),
                        KindPlace.of(found.kind()).item(acting.workspace().slug(), found.item())));
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
