package org.zaedno.hub.site;

import java.util.Optional;
import org.zaedno.content.files.Attachment;
import org.zaedno.content.language.Language;
import org.zaedno.hub.words.Phrases;

/**
 * A file to take home.
 *
 * @param kind what it is and how large, e.g. PDF, 1.2 MB
 * @param language of the file, in words
 */
record FileLink(String address, String name, String kind, Optional<String> language) {
    static FileLink of(Attachment attachment, Phrases words) {
        var file = attachment.file();
        return new FileLink(
                file.address(),
                file.name(),
                words.text("site.file.kind", file.type().name(), size(file.bytes(), words)),
                attachment.language().map(Language::tag).map(tag -> words.text("site.edition." + tag)));
    }

    private static String size(long bytes, Phrases words) {
        return bytes < 1_000_000
                ? words.text("site.file.kb", Math.max(1, bytes / 1_000))
                : words.text("site.file.mb", Math.round(bytes / 100_000.0) / 10.0);
    }
}
