package org.zaedno.hub.workspace.editor;

import java.util.Set;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.theme.ThemeId;

/** For whom the news is, and under which themes it is found. */
record Audience(Visibility visibility, Set<ThemeId> themes) {
    static final Audience EVERYBODY = new Audience(Visibility.PUBLIC, Set.of());

    static Audience of(Item item) {
        return new Audience(item.visibility(), item.themes());
    }
}
