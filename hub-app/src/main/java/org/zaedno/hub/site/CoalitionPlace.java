package org.zaedno.hub.site;

import java.util.Set;
import org.zaedno.content.language.Slug;

/** Where a page of the coalition lives: some have an address that is the same on every site. */
final class CoalitionPlace {
    static final Slug ABOUT = new Slug("about");
    private static final Set<Slug> KNOWN = Set.of(ABOUT, new Slug("accessibility"), new Slug("privacy"));

    private CoalitionPlace() {}

    static boolean isKnown(Slug page) {
        return KNOWN.contains(page);
    }

    static Place of(Slug page) {
        return Place.below(isKnown(page) ? "/" + page : Section.PAGES.path + "/" + page);
    }
}
