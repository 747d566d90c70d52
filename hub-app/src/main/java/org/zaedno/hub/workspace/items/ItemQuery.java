package org.zaedno.hub.workspace.news;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.State;

/** What the list shows, as the address says it. Pages are numbered from 1; what makes no sense is left out. */
record NewsQuery(Optional<String> text, Optional<State> state, Optional<Language> missing, int page) {
    static final NewsQuery ALL = new NewsQuery(Optional.empty(), Optional.empty(), Optional.empty(), 1);
    /** Rows of a page: two screens. */
    static final int SIZE = 25;
    /** More pages than anybody turns; keeps the offset far from overflow. */
    private static final int PAGE_MAX = 10_000;

    static NewsQuery of(QueryParameters address) {
        return new NewsQuery(
                address.getSingleParameter("q").flatMap(NewsQuery::words),
                address.getSingleParameter("state").flatMap(NewsQuery::state),
                address.getSingleParameter("missing")
                        .flatMap(Language::of)
                        .filter(language -> language != Language.BG_EASY),
                address.getSingleParameter("page")
                        .filter(page -> page.matches("[0-9]{1,5}"))
                        .map(page -> Math.clamp(Integer.parseInt(page), 1, PAGE_MAX))
                        .orElse(1));
    }

    QueryParameters toAddress() {
        var parameters = new LinkedHashMap<String, String>();
        text.ifPresent(words -> parameters.put("q", words));
        state.ifPresent(wanted -> parameters.put("state", name(wanted)));
        missing.ifPresent(language -> parameters.put("missing", language.tag()));
        if (page > 1) parameters.put("page", Integer.toString(page));
        return QueryParameters.simple(parameters);
    }

    /** Of a filter that has changed, one begins at the first page. */
    NewsQuery narrowed(String text, Optional<State> state, Optional<Language> missing) {
        return new NewsQuery(words(text), state, missing, 1);
    }

    NewsQuery onPage(int number) {
        return new NewsQuery(text, state, missing, number);
    }

    boolean isNarrowed() {
        return !onPage(1).equals(ALL);
    }

    ItemFilter filter() {
        return new ItemFilter(text, state, missing);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    private static Optional<String> words(String typed) {
        var text = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(0, Math.min(text.length(), EditionText.TITLE_MAX)));
    }

    private static Optional<State> state(String name) {
        return Stream.of(State.values())
                .filter(state -> name(state).equals(name))
                .findFirst();
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
