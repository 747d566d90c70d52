package org.zaedno.content.safeguarding;

import java.util.Optional;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.ShowsChild;

/**
 * A picture that would come out with a text.
 *
 * @param shows what somebody said about a child in it; empty: nobody said anything yet
 * @param release the last request for leave for it in this item, or one that holds for all items
 * @param released whether it may be shown with this item today
 */
public record PictureState(
        FileId file, String name, Optional<ShowsChild> shows, Optional<Release> release, boolean released) {

    boolean recognisable() {
        return shows.filter(ShowsChild.RECOGNISABLE::equals).isPresent();
    }
}
