package org.zaedno.content.files;

import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.PublishingCheck;
import org.zaedno.content.richtext.RichText;
import org.zaedno.content.tenancy.InvalidValue;

/** No picture comes out in a text without words for those who do not see it, or the word that it says nothing. */
@Component
class PicturesSpeak implements PublishingCheck {
    @Override
    public void check(Item item, Edition edition) {
        for (var html : edition.text().sections().values()) {
            if (!RichText.everyPictureIsDescribed(RichText.clean(html))) throw new InvalidValue("picture-words");
        }
    }
}
