package org.zaedno.hub.site;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found. The names are those of the search index; addresses have them in lower case. */
enum FoundKind {
    NEWS("/news"),
    PRACTICE("/practices"),
    EVENT("/events"),
    RESOURCE("/resources"),
    PAGE("/pages"),
    MEMBER("/members");

    private final String path;

    FoundKind(String path) {
        this.path = path;
    }

    /** By its name in an address. */
    static Optional<FoundKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** By its name in the index. */
    static Optional<FoundKind> indexed(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Whether this name in the index is that of something published; a member is not. */
    static boolean isItem(String name) {
        return indexed(name).filter(kind -> kind != MEMBER).isPresent();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Place place(String slug) {
        return Place.below(path + "/" + slug);
    }
}
