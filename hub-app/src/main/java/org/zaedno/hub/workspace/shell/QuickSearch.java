package org.zaedno.hub.workspace.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.question.SavedQuestions;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.indexing.WorkspaceSearch;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.search.Highlighted;
import org.zaedno.search.Understood;

/**
 * What there is from where the person stands: whatever they may read, wherever it is; the places of the room they are in;
 * what one can begin there; their saved questions.
 */
@Component
class QuickSearch {
    /**
     * @param note of what kind it is, and whose
     * @param passage where it was found in the text
     * @param outside on the public site, not in the workspace
     */
    record Found(
            Glyph glyph, String title, String note, Optional<Highlighted> passage, String address, boolean outside) {}

    /**
     * @param understood as the search read it; as typed where nothing was searched
     * @param limited to titles, because the search cannot answer
     */
    record Offer(List<Found> found, Understood understood, boolean limited) {}

    private static final int ITEMS_MAX = 7;
    private static final int PLACES_MAX = 5;
    private static final int SAVED_MAX = 5;
    private static final Set<Role> WRITERS = EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.COORDINATOR);

    private final WorkspaceSearch search;
    private final SavedQuestions saved;
    private final CoalitionDirectory directory;
    private final Destinations destinations;
    private final List<Place> places;
    private final List<CoalitionPlace> coalition;

    QuickSearch(
            WorkspaceSearch search,
            SavedQuestions saved,
            CoalitionDirectory directory,
            Destinations destinations,
            List<Place> places,
            List<CoalitionPlace> coalition) {
        this.search = search;
        this.saved = saved;
        this.directory = directory;
        this.destinations = destinations;
        this.places = places.stream().sorted(Comparator.comparing(Place::order)).toList();
        this.coalition = coalition.stream()
                .sorted(Comparator.comparing(CoalitionPlace::order))
                .toList();
    }

    /** Items first, then the page with everything; with nothing typed saved questions and the places. */
    Offer find(Standing standing, String room, String typed) {
        var text = typed.strip();
        var found = new ArrayList<Found>();
        var understood = Understood.asTyped(text);
        boolean limited = false;
        if (text.isEmpty()) {
            saved(room).forEach(found::add);
        } else {
            var quick = search.quickly(text, ReadersLanguage.current(), ITEMS_MAX);
            understood = quick.understood();
            limited = quick.limited();
            items(quick.found()).forEach(found::add);
            found.add(everything(room, text, quick));
        }
        Stream.concat(places(standing), standing.acting().stream().flatMap(this::actions))
                .filter(place -> text.isEmpty() || lower(place.title()).contains(lower(text)))
                .limit(text.isEmpty() ? Integer.MAX_VALUE : PLACES_MAX)
                .forEach(found::add);
        return new Offer(found, understood, limited);
    }

    private Stream<Found> items(List<WorkspaceSearch.Found> items) {
        var mine = destinations.mine();
        var names = directory.all().stream()
                .collect(Collectors.toMap(workspace -> workspace.id().toString(), Workspace::shortName));
        var reading = ReadersLanguage.current();
        return items.stream().map(item -> {
            var to = mine.of(item.kind(), item.item(), item.owner(), item.address(), item.edition());
            var kind = translate("site.kind." + item.kind().toLowerCase(Locale.ROOT));
            var whose = Optional.ofNullable(names.get(item.owner()))
                    .filter(owner -> item.item().isPresent())
                    .map(owner -> translate("find.of", kind, owner.in(reading)));
            return new Found(
                    to.glyph(),
                    item.title().text(),
                    whose.orElse(kind),
                    item.passages().stream().findFirst(),
                    to.address(),
                    to.outside());
        });
    }

    private static Found everything(String room, String text, WorkspaceSearch.Quick quick) {
        return place(
                Glyph.SEARCH,
                translate("find.everything", text),
                quick.limited() ? translate("find.limited-note") : translate("find.total", quick.total()),
                SearchRoom.asking(room, SearchRoom.words(text)));
    }

    private Stream<Found> saved(String room) {
        return saved.mine().stream()
                .limit(SAVED_MAX)
                .map(question -> place(
                        Glyph.SEARCH,
                        question.name(),
                        translate("find.saved"),
                        SearchRoom.asking(room, question.query())));
    }

    private Stream<Found> places(Standing standing) {
        var here = standing.acting().stream()
                .flatMap(acting -> places.stream()
                        .map(place -> place(
                                place.glyph(),
                                translate(place.label()),
                                translate("find.place"),
                                acting.workspace().slug() + "/" + place.segment())));
        var there = standing.room().stream()
                .flatMap(room -> coalition.stream()
                        .filter(room::opens)
                        .map(place -> place(
                                place.glyph(),
                                translate(place.label()),
                                translate("find.place"),
                                CoalitionRoom.SLUG + "/" + place.segment())));
        return Stream.concat(here, there);
    }

    private Stream<Found> actions(ActingWorkspace acting) {
        if (acting.roles().stream().noneMatch(WRITERS::contains)) return Stream.empty();
        return Stream.of(Kind.NEWS, Kind.PRACTICE, Kind.EVENT, Kind.RESOURCE)
                .map(kind -> place(
                        Glyph.PLUS,
                        translate("items.write." + kind.key()),
                        translate("find.action"),
                        KindPlace.of(kind).begin(acting.workspace().slug())));
    }

    private static Found place(Glyph glyph, String title, String note, String address) {
        return new Found(glyph, title, note, Optional.empty(), address, false);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
