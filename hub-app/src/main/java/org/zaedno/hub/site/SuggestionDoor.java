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
import org.zaedno.hub.words.Words;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.Suggestion;

/** Completes what is being typed, for the small script of the search box. Everything works without it. */
@RestController
class SuggestionDoor {
    /** What fits above a phone's keyboard. */
    private static final int LIMIT = 6;

    /**
     * @param address where it leads: the thing itself, or the search for these words
     * @param kind what that thing is, in a word; empty for words to search for
     * @param language of the text, where it is not the page's; else empty
     */
    record Suggested(String text, String address, String kind, String language) {}

    private final HubSearch search;
    private final TitlesAlone titles;
    private final Words words;

    SuggestionDoor(HubSearch search, TitlesAlone titles, Words words) {
        this.search = search;
        this.titles = titles;
        this.words = words;
    }

    @GetMapping(path = "/{language:bg|en}/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Suggested>> suggest(
            @PathVariable Language language, @RequestParam(defaultValue = "") SearchText q) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(suggested(q, language).stream()
                        .map(s -> suggested(s, language))
                        .toList());
    }

    /** The same for the search field of a browser, as OpenSearch wants it: what was typed, and what it could become. */
    @GetMapping(path = "/{language:bg|en}/search/completions", produces = "application/x-suggestions+json")
    ResponseEntity<List<Object>> complete(
            @PathVariable Language language, @RequestParam(defaultValue = "") SearchText q) {
        var texts =
                suggested(q, language).stream().map(Suggestion::text).distinct().toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(List.of(q.value(), texts));
    }

    /** While the search is away: titles that hold words with these beginnings. */
    private List<Suggestion> suggested(SearchText typed, Language language) {
        if (typed.isEmpty() || typed.tooLong()) return List.of();
        try {
            return search.suggest(typed.value(), LIMIT);
        } catch (SearchOutage away) {
            return titles.beginning(typed, language, LIMIT).stream()
                    .map(edition -> new Suggestion(
                            edition.text().title(),
                            Optional.of(new Suggestion.Destination(
                                    edition.item().toString(),
                                    edition.kind().name(),
                                    edition.language().tag(),
                                    edition.slug().value()))))
                    .toList();
        }
    }

    private Suggested suggested(Suggestion suggestion, Language page) {
        return suggestion
                .opens()
                .flatMap(to -> opened(suggestion.text(), to, page))
                .orElseGet(() -> new Suggested(
                        suggestion.text(),
                        Asked.forText(suggestion.text()).place().in(page),
                        "",
                        Understanding.language(suggestion.text(), page).orElse("")));
    }

    private Optional<Suggested> opened(String title, Suggestion.Destination to, Language page) {
        return FoundKind.indexed(to.kind())
                .flatMap(kind -> Language.of(to.language())
                        .map(edition -> new Suggested(
                                title,
                                FoundCard.address(kind, to.address(), edition),
                                words.in(page).text("site.kind." + kind.key()),
                                edition.locale().equals(page.locale())
                                        ? ""
                                        : edition.locale().getLanguage())));
    }
}
