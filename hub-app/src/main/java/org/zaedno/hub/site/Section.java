package org.zaedno.hub.site;

import java.util.List;
import java.util.Locale;

/** The parts of the site a reader can go to from every page. */
enum Section {
    HOME(""),
    NEWS("/news"),
    MEMBERS("/members"),
    SEARCH("/search"),
    /** Pages outside the navigation: errors, signing in. */
    NONE("");

    static final List<Section> IN_NAVIGATION = List.of(NEWS, MEMBERS);

    /** What follows the language in the address. */
    final String path;

    Section(String path) {
        this.path = path;
    }

    String key() {
        return "site.section." + name().toLowerCase(Locale.ROOT);
    }
}
