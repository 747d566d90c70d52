package org.zaedno.hub.workspace.news;

import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.State;

/** Where a published edition is read. */
final class PublicAddress {
    private PublicAddress() {}

    /** Empty while the edition is not published. */
    static Optional<String> of(OpenNews news, Language language) {
        return news.item()
                .filter(item -> news.draft(language)
                        .stored()
                        .map(Edition::state)
                        .filter(State.PUBLISHED::equals)
                        .isPresent())
                .map(item -> "/" + language.tag() + "/news/" + item.slug());
    }
}
