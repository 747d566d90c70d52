package org.zaedno.hub.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.workspace.Mark;
import org.zaedno.hub.files.PictureHtml;
import org.zaedno.hub.look.Breadth;
import org.zaedno.hub.look.Cover;
import org.zaedno.hub.look.CoverRow;
import org.zaedno.hub.words.Phrases;

/**
 * What is seen of an item before it is read: the picture its people chose, where this reader may have it, else a weaving
 * in its owner's yarn. Asks with the rights of the current actor: call it inside the transaction that reads the page.
 */
@Component
class CoverPictures {
    /** In a list: three abreast, two, or alone. */
    private static final String IN_LIST = "(min-width: 60rem) 26rem, (min-width: 40rem) 46vw, 100vw";
    /** Beside a hit, as broad as high. */
    private static final String THUMBNAIL = "8.5rem";
    /** Across the head of a page. */
    private static final String ACROSS = "(min-width: 78rem) 75rem, 100vw";

    private final PublishedFiles files;
    private final PictureHtml pictures;

    CoverPictures(PublishedFiles files, PictureHtml pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /** The pictures of these items, asked for at once. */
    Chosen of(Collection<ItemId> items) {
        return chosen(items, IN_LIST, Breadth.USUAL);
    }

    /** The same, small. */
    Chosen thumbnails(Collection<ItemId> items) {
        return chosen(items, THUMBNAIL, Breadth.SQUARE);
    }

    private Chosen chosen(Collection<ItemId> items, String sizes, Breadth breadth) {
        var tags = new HashMap<ItemId, String>();
        // The title beside it is the link: a picture that says it again would only be read out twice.
        files.covers(items).forEach((item, file) -> tags.put(item, pictures.tag(file, "", sizes)));
        return new Chosen(tags, breadth);
    }

    /** For the head of the item's own page. */
    Banner banner(ItemId item, Mark owner, Kind kind, Phrases words) {
        return files.cover(item).map(file -> banner(file, words)).orElseGet(() -> woven(item, owner, kind));
    }

    /** For the head of the page of an item without a picture. */
    static Banner woven(ItemId item, Mark owner, Kind kind) {
        return new Banner(Cover.wide(item.value().toString(), owner, Looms.of(kind)), Optional.empty());
    }

    private Banner banner(KeptFile file, Phrases words) {
        var alt = file.words().alt().in(words.language());
        return new Banner(pictures.first(file, alt, ACROSS), Optional.of(pictures.credit(file, words)));
    }

    /** Pictures of one list, as HTML, to be taken in its order: no two weavings that touch look alike. */
    static final class Chosen {
        private final Map<ItemId, String> tags;
        private final CoverRow row;

        Chosen(Map<ItemId, String> tags, Breadth breadth) {
            this.tags = tags;
            this.row = new CoverRow(breadth);
        }

        /** The chosen one or a weaving; both only adorn. */
        String of(ItemId item, Mark owner, Kind kind) {
            var tag = tags.get(item);
            if (tag == null) return row.next(item.value().toString(), owner, Looms.of(kind));
            row.picture();
            return tag;
        }
    }

    /**
     * @param html a picture that says what it shows, or a weaving, which says nothing
     * @param credit of a picture, as HTML, empty where nothing is known; absent for a weaving
     */
    record Banner(String html, Optional<String> credit) {}
}
