package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;

/**
 * What the home page begins with: what the coalition put into its front window, in its order, then the newest of all
 * members. Events have their own place below.
 */
@Component
class FrontStories {
    /** The newest among which there is a choice: some weeks of a busy coalition. */
    private static final int CANDIDATES = 30;
    /** So many places later stands a text whose member is there already: nobody fills the front alone. */
    private static final int SAME_MEMBER = 4;

    private static final int SAME_KIND = 2;

    private final FrontWindow window;
    private final PublishedShelf shelf;

    FrontStories(FrontWindow window, PublishedShelf shelf) {
        this.window = window;
        this.shelf = shelf;
    }

    List<PublishedEdition> choose(Language language, int most) {
        var chosen = new ArrayList<>(shelf.among(window.shown(most), language));
        var there = chosen.stream().map(PublishedEdition::item).collect(Collectors.toSet());
        var newest = shelf.newest(ShelfFilter.of(Kind.NEWS, Kind.PRACTICE, Kind.RESOURCE), language, 0, CANDIDATES);
        var left = new ArrayList<>(newest);
        left.removeIf(edition -> there.contains(edition.item()));
        while (chosen.size() < most && !left.isEmpty()) {
            var next = left.stream()
                    .min(Comparator.comparingLong(edition -> place(edition, newest, chosen)))
                    .orElseThrow();
            chosen.add(next);
            left.remove(next);
        }
        return chosen;
    }

    /** Its place among the newest, put back by what is there of the same. */
    private static long place(PublishedEdition edition, List<PublishedEdition> newest, List<PublishedEdition> chosen) {
        long sameMember = chosen.stream()
                .filter(one -> one.owner().equals(edition.owner()))
                .count();
        long sameKind =
                chosen.stream().filter(one -> one.kind() == edition.kind()).count();
        return newest.indexOf(edition) + SAME_MEMBER * sameMember + SAME_KIND * sameKind;
    }
}
