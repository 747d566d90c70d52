package org.zaedno.hub.site;

import org.zaedno.content.files.Licence;
import org.zaedno.hub.words.Choices;

/** What others may do with the practices of the coalition: use and change them, if they say whose they are. Files have their own. */
final class TextLicence {
    static final String KEY = Choices.key("files.licence.", Licence.CC_BY);
    static final String ADDRESS = Licence.CC_BY.address().orElseThrow();

    private TextLicence() {}
}
