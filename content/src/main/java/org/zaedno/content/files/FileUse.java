package org.zaedno.content.files;

import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;

/**
 * An item that uses a file.
 *
 * @param title of the edition in the wished language, or of the one there is
 * @param shown whether readers see it there now; else it stands in a draft
 */
public record FileUse(ItemId item, Kind kind, String title, As as, boolean shown) {
    public enum As {
        TEXT,
        COVER,
        ATTACHMENT,
        SKETCH
    }
}
