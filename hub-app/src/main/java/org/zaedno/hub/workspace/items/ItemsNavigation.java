package org.zaedno.hub.workspace.items;

import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemSort;

/** Addresses of lists over all kinds, relative to {@code /space/}. Those of one kind are in {@code KindPlace}. */
public final class ItemsNavigation {
    /** In the place of a kind: everything. */
    static final String ALL = "all";

    static final String BIN = "bin";

    private ItemsNavigation() {}

    /** Everything the filter lets through. */
    public static String everything(Slug workspace, ItemFilter filter) {
        return ItemQuery.address(
                workspace + "/" + ALL, new ItemQuery(filter, ItemSort.LAST_CHANGED, ItemQuery.SIZE, 1));
    }

    public static String everything(Slug workspace) {
        return everything(workspace, ItemFilter.ALL);
    }

    public static String bin(Slug workspace) {
        return workspace + "/" + BIN;
    }

    /** The key of a language's name. */
    public static String nameOf(Language language) {
        return "workspace.edition." + language.tag();
    }
}
