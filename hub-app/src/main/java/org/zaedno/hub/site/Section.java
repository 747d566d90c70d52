package org.zaedno.hub.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.addresses.Paths;

/** The parts of the site a reader can go to from every page. */
enum Section {
    HOME(""),
    NEWS(Paths.of(Kind.NEWS)),
    PRACTICES(Paths.of(Kind.PRACTICE)),
    EVENTS(Paths.of(Kind.EVENT)),
    RESOURCES(Paths.of(Kind.RESOURCE)),
    /** What does not grow old: of the coalition, linked from the foot of every page, and of members. */
    PAGES(Paths.of(Kind.PAGE)),
    THEMES(Paths.THEMES),
    MEMBERS(Paths.MEMBERS),
    SEARCH("/search"),
    /** Pages outside the navigation: errors, signing in. */
    NONE("");

    static final List<Section> IN_NAVIGATION = List.of(NEWS, PRACTICES, EVENTS, RESOURCES, THEMES, MEMBERS);

    private static final Map<Section, Kind> KINDS = Map.of(
            NEWS, Kind.NEWS,
            PRACTICES, Kind.PRACTICE,
            EVENTS, Kind.EVENT,
            RESOURCES, Kind.RESOURCE,
            PAGES, Kind.PAGE);

    /** What follows the language in the address. */
    final String path;

    Section(String path) {
        this.path = path;
    }

    String key() {
        return "site.section." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind of items that live here. */
    Optional<Kind> kind() {
        return Optional.ofNullable(KINDS.get(this));
    }

    /** Where items of this kind live. */
    static Optional<Section> of(Kind kind) {
        return Stream.of(values())
                .filter(section -> section.kind().filter(kind::equals).isPresent())
                .findFirst();
    }

    /** By its name in an address. */
    static Section ofItems(String segment) {
        return Stream.of(values())
                .filter(section -> section.kind().isPresent() && section.path.equals("/" + segment))
                .findFirst()
                .orElseThrow();
    }
}
