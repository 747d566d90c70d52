package org.zaedno.content.publication;

import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;

/** An item open on the desk, with the editions it has. */
public record OpenItem(Item item, Map<Language, Edition> editions) {
    public Optional<Edition> edition(Language language) {
        return Optional.ofNullable(editions.get(language));
    }
}
