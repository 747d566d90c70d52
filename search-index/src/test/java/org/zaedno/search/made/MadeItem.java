package org.zaedno.search.made;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.search.DocumentId;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;

/**
 * One item of the library with its texts.
 *
 * @param number from 0
 * @param owner which workspace, a number
 * @param host at which workspace it is shown too, a number
 * @param visibility PUBLIC, COALITION or WORKSPACE
 * @param from when an embargo ends, if it has one
 * @param theme a number
 */
public record MadeItem(
        int number,
        String kind,
        int owner,
        Optional<Integer> host,
        String visibility,
        Optional<Instant> from,
        Optional<Instant> until,
        int theme,
        Instant date,
        boolean published,
        List<MadeText> texts) {
    public MadeItem {
        texts = List.copyOf(texts);
    }

    /** As a hub would send them to an index. */
    public List<SearchDocument> documents() {
        return texts.stream().map(this::document).toList();
    }

    private SearchDocument document(MadeText text) {
        var item = "item-" + number;
        return new SearchDocument(
                new DocumentId(item + ":" + text.language()),
                item,
                kind,
                text.language(),
                text.title(),
                text.lead(),
                String.join("\n", text.paragraphs()),
                "made-" + number,
                "owner-" + owner,
                Set.of("theme-" + theme),
                date,
                published,
                published ? openTo() : Set.of(),
                from,
                until,
                Set.of(Token.workspace("owner-" + owner)));
    }

    private Set<Token> openTo() {
        var shown = switch (visibility) {
            case "PUBLIC" -> Token.PUBLIC;
            case "COALITION" -> Token.COALITION;
            default -> Token.workspace("owner-" + owner);
        };
        return host.map(at -> Set.of(shown, Token.workspace("owner-" + at))).orElse(Set.of(shown));
    }
}
