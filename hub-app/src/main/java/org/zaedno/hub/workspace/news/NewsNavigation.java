package org.zaedno.hub.workspace.news;

import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;

/** Addresses of the news of a workspace, relative to {@code /space/}. */
public final class NewsNavigation {
    static final String SEGMENT = "news";
    /** In the place of an id: news that has none yet. */
    static final String NEW = "new";

    private NewsNavigation() {}

    public static String list(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    public static String begin(Slug workspace) {
        return list(workspace) + "/" + NEW;
    }

    public static String item(Slug workspace, ItemId id) {
        return list(workspace) + "/" + id;
    }
}
