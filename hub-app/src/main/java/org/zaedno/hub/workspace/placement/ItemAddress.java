package org.zaedno.hub.workspace.placement;

import java.util.Optional;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Where an item is read on the site. */
final class ItemAddress {
    private ItemAddress() {}

    /** Empty where the reader may not open it, and for kinds without pages of their own. */
    static Optional<String> of(Optional<Kind> kind, Optional<String> slug) {
        var language = ReadersLanguage.current().tag();
        return slug.flatMap(address ->
                kind.flatMap(ItemAddress::segment).map(segment -> "/" + language + "/" + segment + "/" + address));
    }

    private static Optional<String> segment(Kind kind) {
        return switch (kind) {
            case NEWS -> Optional.of("news");
            case PRACTICE -> Optional.of("practices");
            case EVENT -> Optional.of("events");
            case RESOURCE -> Optional.of("resources");
            case PAGE -> Optional.empty();
        };
    }
}
