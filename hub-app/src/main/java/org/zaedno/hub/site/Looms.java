package org.zaedno.hub.site;

import org.zaedno.content.publication.Kind;
import org.zaedno.hub.look.Loom;

/** Each kind of item is known by the weaving of its cover. */
final class Looms {
    private Looms() {}

    static Loom of(Kind kind) {
        return switch (kind) {
            case NEWS -> Loom.RUG;
            case PRACTICE -> Loom.ROOFS;
            case EVENT -> Loom.FIELD;
            case RESOURCE -> Loom.STEPS;
            case PAGE -> Loom.MOTIF;
        };
    }
}
