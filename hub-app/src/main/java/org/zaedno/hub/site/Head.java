package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zaedno.hub.schema.Graph;

/**
 * What of a page only machines read, beside its title, description and addresses.
 *
 * @param picture what a link to the page brings along
 * @param article of a text with an author: when it came out and what it is about
 * @param alternates the same in other forms: feeds, calendars, cards for other sites
 * @param graph the page in the words of schema.org, made only when the page is written
 */
record Head(Optional<Picture> picture, Optional<Article> article, List<Alternate> alternates, Supplier<Graph> graph) {
    private static final Graph NOTHING = Graph.of();

    static final Head NONE = new Head(Optional.empty(), Optional.empty(), List.of(), () -> NOTHING);

    /** @param path without scheme and host; measures in pixels; @param alt what is to be seen on it */
    record Picture(String path, String type, int width, int height, String alt) {}

    /** @param by the path of the author's page */
    record Article(Instant published, Instant modified, String section, List<String> tags, String by) {}

    /** @param path without scheme and host */
    record Alternate(String type, String path, String title) {}

    Head(Picture picture, List<Alternate> alternates, Supplier<Graph> graph) {
        this(Optional.of(picture), Optional.empty(), alternates, graph);
    }

    /** As Open Graph calls the kinds of pages. */
    String type() {
        return article.isPresent() ? "article" : "website";
    }

    /** What stands in the element for linked data; nothing in it needs to be escaped. */
    Optional<String> linkedData() {
        var known = graph.get();
        return known.things().isEmpty() ? Optional.empty() : Optional.of(known.json());
    }
}
