package org.zaedno.hub.workspace.board;

import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Standing;
import org.zaedno.hub.workspace.items.ItemQuery;

/** Addresses of the board, relative to {@code /space/}. */
public final class BoardNavigation {
    static final String SEGMENT = "translations";

    private BoardNavigation() {}

    public static String board(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    /** With those editions only that stand so. */
    public static String of(Slug workspace, Language language, Standing standing) {
        return ItemQuery.address(
                board(workspace),
                new ItemQuery(ItemFilter.ALL.in(language).being(standing), ItemSort.LAST_CHANGED, ItemQuery.SIZE, 1));
    }
}
