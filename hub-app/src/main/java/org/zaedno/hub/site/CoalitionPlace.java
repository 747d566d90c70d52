package org.zaedno.hub.site;

import org.zaedno.content.language.Slug;
import org.zaedno.hub.addresses.Paths;

/** Where a page of the coalition lives: some have an address that is the same on every site. */
final class CoalitionPlace {
    static final Slug ABOUT = new Slug("about");

    private CoalitionPlace() {}

    static boolean isKnown(Slug page) {
        return Paths.isCoalitionPage(page);
    }

    static Place of(Slug page) {
        return Place.below(isKnown(page) ? "/" + page : Section.PAGES.path + "/" + page);
    }
}
