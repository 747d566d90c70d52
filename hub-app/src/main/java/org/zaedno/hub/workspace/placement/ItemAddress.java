package org.zaedno.hub.workspace.placement;

import java.util.Optional;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Where an item is read on the site. */
final class ItemAddress {
    private ItemAddress() {}

    /** Empty where the reader may not open it. */
    static Optional<String> of(Optional<Kind> kind, Optional<String> slug) {
        var language = ReadersLanguage.current().tag();
        return slug.flatMap(address ->
                kind.map(KindPlace::of).map(place -> "/" + language + "/" + place.segment() + "/" + address));
    }
}
