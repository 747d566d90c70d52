package org.zaedno.content.files;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.PublishingCheck;
import org.zaedno.content.tenancy.InvalidValue;

/** No picture comes out in a text without words for those who do not see it, or the word that it says nothing. */
@Component
class PicturesSpeak implements PublishingCheck {
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>");
    private static final Pattern WORDS = Pattern.compile("\\salt=\"");

    @Override
    public void check(Item item, Edition edition) {
        for (var html : edition.text().sections().values()) {
            boolean silent = PICTURE.matcher(html)
                    .results()
                    .anyMatch(picture -> !WORDS.matcher(picture.group()).find());
            if (silent) throw new InvalidValue("picture-words");
        }
    }
}
