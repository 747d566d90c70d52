package org.zaedno.hub.workspace.editor;

import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.State;
import org.zaedno.hub.workspace.kit.KindPlace;

/** Where an edition is read: on the site, or before it comes out. */
final class PublicAddress {
    private PublicAddress() {}

    /** Empty while the edition is not published. */
    static Optional<String> of(Manuscript manuscript, Language language) {
        boolean published = manuscript
                .draft(language)
                .stored()
                .map(Edition::state)
                .filter(State.PUBLISHED::equals)
                .isPresent();
        return manuscript.item().filter(item -> published && !item.binned()).map(item -> page(item, language));
    }

    static String preview(Item item, Language language) {
        return "/preview/" + item.id() + "/" + language.tag();
    }

    private static String page(Item item, Language language) {
        var site = language == Language.EN ? "/en" : "/bg";
        return site + "/" + KindPlace.of(item.kind()).segment() + "/" + item.slug();
    }
}
