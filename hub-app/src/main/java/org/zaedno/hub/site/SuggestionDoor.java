package org.zaedno.hub.site;

import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.Suggestion;
import org.zaedno.search.SuggestionRequest;

/** Completes what is being typed, for the small script of the search box. Everything works without it. */
@RestController
class SuggestionDoor {
    /** What fits above a phone's keyboard. */
    private static final int LIMIT = 6;

    /** @param address where it leads: the thing itself, or the search for these words */
    record Suggested(String text, String address) {}

    private final Tenancy tenancy;
    private final SearchIndex index;
    private final Clock clock;

    SuggestionDoor(Tenancy tenancy, SearchIndex index, Clock clock) {
        this.tenancy = tenancy;
        this.index = index;
        this.clock = clock;
    }

    @GetMapping(path = "/{language:bg|en}/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Suggested>> suggest(
            @PathVariable Language language, @RequestParam(defaultValue = "") SearchText q) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(q.isEmpty() || q.tooLong() ? List.of() : suggestions(language, q));
    }

    private List<Suggested> suggestions(Language language, SearchText typed) {
        var request = new SuggestionRequest(
                SearchReader.of(tenancy.reader()), clock.instant(), typed.value(), Scope.PUBLISHED, LIMIT);
        return index.suggest(request).stream().map(s -> suggested(s, language)).toList();
    }

    private static Suggested suggested(Suggestion suggestion, Language language) {
        var place = suggestion
                .opens()
                .flatMap(to -> FoundKind.of(to.kind()).map(kind -> kind.place(to.address())))
                .orElseGet(() -> Asked.forText(suggestion.text()).place());
        return new Suggested(suggestion.text(), place.in(language));
    }
}
