package org.zaedno.hub.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.tenancy.Reader;
import org.zaedno.search.Token;

/** The keys a reader holds in the search index. */
final class SearchReader {
    private SearchReader() {}

    static org.zaedno.search.Reader of(Reader reader) {
        var workspaces = reader.workspaces().stream()
                .map(id -> Token.workspace(id.value().toString()));
        var coalition = reader.coalition() ? Stream.of(Token.COALITION) : Stream.<Token>empty();
        return new org.zaedno.search.Reader(
                Stream.concat(workspaces, coalition).collect(Collectors.toUnmodifiableSet()));
    }
}
