package org.zaedno.hub.site;

import org.zaedno.content.language.Language;

/** A place of the site that exists in both languages. */
@FunctionalInterface
interface Place {
    /** Its address without scheme and host. */
    String in(Language language);

    /** What follows the language in the address, with the parameters that belong to it, e.g. {@code /news?page=2}. */
    static Place below(String path) {
        return language -> "/" + language.tag() + path;
    }
}
