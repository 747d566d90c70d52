package org.zaedno.hub.workspace.search;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zaedno.content.language.TypedText;
import org.zaedno.search.Facet;
import org.zaedno.search.Filters;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;

/**
 * A question with everything that was chosen, as the address says it: each value in an order of its own, so that the same
 * question has one address. What makes no sense is left out.
 *
 * @param chosen in each facet, as the address names it: kinds in small letters, slugs, tags of languages
 * @param page from 1
 */
record SearchQuery(String text, Map<Facet, Set<String>> chosen, Scope scope, Sort sort, Reading reading, int page) {
    static final SearchQuery NOTHING = of("");
    /** Answers on a page: two screens, each with passages. */
    static final int SIZE = 20;

    private static final int PAGE_MAX = SearchRequest.WINDOW_MAX / SIZE;

    SearchQuery {
        var kept = new LinkedHashMap<Facet, Set<String>>();
        for (var facet : Facet.values()) {
            var values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
            if (!values.isEmpty()) kept.put(facet, values);
        }
        chosen = kept;
    }

    static SearchQuery of(String text) {
        return new SearchQuery(text, Map.of(), Scope.DRAFTS_TOO, Sort.RELEVANCE, Reading.UNDERSTOOD, 1);
    }

    static SearchQuery of(QueryParameters address) {
        var chosen = new LinkedHashMap<Facet, Set<String>>();
        for (var facet : Facet.values()) {
            address.getParameters().getOrDefault(name(facet), List.of()).stream()
                    .filter(value -> value.matches("[a-z0-9-]{1,63}"))
                    .limit(Filters.VALUES_MAX)
                    .forEach(value ->
                            chosen.computeIfAbsent(facet, f -> new TreeSet<>()).add(value));
        }
        return new SearchQuery(
                typed(address.getSingleParameter("q").orElse("")),
                chosen,
                address.getSingleParameter("state").map(SearchQuery::scope).orElse(Scope.DRAFTS_TOO),
                address.getSingleParameter("sort").filter("newest"::equals).isPresent() ? Sort.NEWEST : Sort.RELEVANCE,
                address.getSingleParameter("as").filter("typed"::equals).isPresent()
                        ? Reading.AS_TYPED
                        : Reading.UNDERSTOOD,
                address.getSingleParameter("page")
                        .filter(page -> page.matches("[0-9]{1,4}"))
                        .map(page -> Math.clamp(Integer.parseInt(page), 1, PAGE_MAX))
                        .orElse(1));
    }

    /** As somebody typed it, within the limit of a question. */
    static String typed(String text) {
        var line = TypedText.line(text);
        if (line.length() <= SearchRequest.TEXT_MAX) return line;
        int end = SearchRequest.TEXT_MAX;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    QueryParameters toAddress() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!text.isEmpty()) parameters.put("q", List.of(text));
        chosen.forEach((facet, values) -> parameters.put(name(facet), new ArrayList<>(values)));
        if (scope != Scope.DRAFTS_TOO)
            parameters.put("state", List.of(scope == Scope.PUBLISHED ? "published" : "drafts"));
        if (sort == Sort.NEWEST) parameters.put("sort", List.of("newest"));
        if (reading == Reading.AS_TYPED) parameters.put("as", List.of("typed"));
        if (page > 1) parameters.put("page", List.of(Integer.toString(page)));
        return new QueryParameters(parameters);
    }

    /** As it is kept and compared: what is asked, whatever the page. */
    String kept() {
        return onPage(1).toAddress().getQueryString();
    }

    String in(String room) {
        var query = toAddress().getQueryString();
        return query.isEmpty() ? room : room + "?" + query;
    }

    /** Whether there is anything to answer: words, or a choice. */
    boolean isSomething() {
        return !text.isEmpty() || isNarrowed();
    }

    boolean isNarrowed() {
        return !chosen.isEmpty() || scope != Scope.DRAFTS_TOO;
    }

    /** Other words are another question: they are understood anew, in what was chosen. */
    SearchQuery saying(String words) {
        return new SearchQuery(typed(words), chosen, scope, sort, Reading.UNDERSTOOD, 1);
    }

    SearchQuery choosing(Facet facet, Set<String> values) {
        var other = new LinkedHashMap<>(chosen);
        other.put(facet, values);
        return new SearchQuery(text, other, scope, sort, reading, 1);
    }

    SearchQuery within(Scope other) {
        return new SearchQuery(text, chosen, other, sort, reading, 1);
    }

    SearchQuery sorted(Sort other) {
        return new SearchQuery(text, chosen, scope, other, reading, 1);
    }

    SearchQuery read(Reading other) {
        return new SearchQuery(text, chosen, scope, sort, other, 1);
    }

    SearchQuery onPage(int other) {
        return new SearchQuery(text, chosen, scope, sort, reading, other);
    }

    /** The same words everywhere. */
    SearchQuery everywhere() {
        return new SearchQuery(text, Map.of(), Scope.DRAFTS_TOO, sort, reading, 1);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    private static Scope scope(String state) {
        return switch (state) {
            case "published" -> Scope.PUBLISHED;
            case "drafts" -> Scope.DRAFTS_ALONE;
            default -> Scope.DRAFTS_TOO;
        };
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case KIND -> "kind";
            case OWNER -> "workspace";
            case LANGUAGE -> "lang";
            case THEME -> "theme";
        };
    }
}
