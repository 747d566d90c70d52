package org.zaedno.search.elasticsearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an operator may set.
 *
 * @param uris scheme, host and port of one or more servers of the same cluster
 * @param name of the index: an alias in Elasticsearch; what is behind it is called like it, with a number
 * @param answerWithin how long one server may take over a question before the next one is asked
 * @throws IllegalArgumentException with a sentence for the operator
 */
public record ElasticsearchSettings(List<URI> uris, String name, Access access, Duration answerWithin) {

    /** What Elasticsearch itself allows and what cannot be mistaken for an option or a pattern in a path. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** A search takes milliseconds; who waits longer for a page has left. */
    public static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    public ElasticsearchSettings {
        uris = List.copyOf(uris);
        if (uris.isEmpty()) throw new IllegalArgumentException("No address of Elasticsearch is given");
        uris.forEach(ElasticsearchSettings::requireServer);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" cannot be an index's name: small Latin letters, digits and -, at most 100");
        }
        if (!answerWithin.isPositive()) throw new IllegalArgumentException("No time is left to answer in");
    }

    private static void requireServer(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean plain = uri.getRawQuery() == null
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
        if (uri.getRawUserInfo() != null) { // may hold a password: not repeated
            throw new IllegalArgumentException(
                    "The address of Elasticsearch names a user; that belongs into settings of its own");
        }
        if (!web || uri.getHost() == null || !plain) {
            throw new IllegalArgumentException(
                    "\"" + uri + "\" is no address of Elasticsearch; one looks like https://search.example:9200");
        }
    }
}
