package org.zaedno.hub.addresses;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.NotFound;

/** What to say where nothing stands: an item's page, its calendar and its other files move and go together. */
@Component
public class OldAddresses {
    private final PublishedShelf shelf;

    OldAddresses(PublishedShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Asks with the rights of the current actor.
     *
     * @param path of the same under the slug the item has now
     * @return {@link Moved}, 410 for what was withdrawn, else {@link NotFound}
     */
    public RuntimeException whyNot(Kind kind, Slug slug, Function<Slug, String> path) {
        return shelf.movedTo(kind, slug)
                .<RuntimeException>map(to -> new Moved(path.apply(to)))
                .orElseGet(() ->
                        shelf.withdrawn(kind, slug) ? new ResponseStatusException(HttpStatus.GONE) : new NotFound());
    }
}
