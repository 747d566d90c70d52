package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zaedno.content.language.Language;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.search.Suggestion;

/** Completes what is being typed, for the small script of the search box. Everything works without it. */
@RestController
class SuggestionDoor {
    /** What fits above a phone's keyboard. */
    private static final int LIMIT = 6;

    /** @param address where it leads: the thing itself, or the search for these words */
    record Suggested(String text, String address) {}

    private final HubSearch search;

    SuggestionDoor(HubSearch search) {
        this.search = search;
    }

    @GetMapping(path = "/{language:bg|en}/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Suggested>> suggest(
            @PathVariable Language language, @RequestParam(defaultValue = "") SearchText q) {
        var suggestions = q.isEmpty() || q.tooLong() ? List.<Suggestion>of() : search.suggest(q.value(), LIMIT);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(suggestions.stream().map(s -> suggested(s, language)).toList());
    }

    /** The same for the search field of a browser, as OpenSearch wants it: what was typed, and what it could become. */
    @GetMapping(path = "/{language:bg|en}/search/completions", produces = "application/x-suggestions+json")
    ResponseEntity<List<Object>> complete(
            @PathVariable Language language, @RequestParam(defaultValue = "") SearchText q) {
        var suggestions = q.isEmpty() || q.tooLong() ? List.<Suggestion>of() : search.suggest(q.value(), LIMIT);
        var texts = suggestions.stream().map(Suggestion::text).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(List.of(q.value(), texts));
    }

    private static Suggested suggested(Suggestion suggestion, Language language) {
        var address = suggestion
                .opens()
                .flatMap(SuggestionDoor::opened)
                .orElseGet(() -> Asked.forText(suggestion.text()).place().in(language));
        return new Suggested(suggestion.text(), address);
    }

    private static Optional<String> opened(Suggestion.Destination to) {
        return FoundKind.indexed(to.kind())
                .flatMap(kind -> Language.of(to.language())
                        .map(edition -> kind.place(to.address()).in(Frames.site(edition))));
    }
}
