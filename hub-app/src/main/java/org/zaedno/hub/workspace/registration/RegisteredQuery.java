package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.registration.RegistrationState;

/** Which registrations are shown, as the address says it. Pages are numbered from 1; what makes no sense is left out. */
record RegisteredQuery(
        Optional<RegistrationState> state, Optional<KindId> kind, String words, boolean needs, int page) {
    static final RegisteredQuery ALL = new RegisteredQuery(Optional.empty(), Optional.empty(), "", false, 1);
    /** Rows of a page: two or three screens. */
    static final int SIZE = 50;
    /** In characters: the longest name. */
    static final int WORDS_MAX = 160;
    /** More pages than anybody turns; keeps the offset far from overflow. */
    private static final int PAGE_MAX = 10_000;

    static RegisteredQuery of(QueryParameters address) {
        return new RegisteredQuery(
                address.getSingleParameter("state").flatMap(RegisteredQuery::state),
                address.getSingleParameter("kind").flatMap(KindId::parse),
                address.getSingleParameter("q").map(RegisteredQuery::fitting).orElse(""),
                address.getSingleParameter("needs").filter("yes"::equals).isPresent(),
                address.getSingleParameter("page")
                        .filter(page -> page.matches("[0-9]{1,5}"))
                        .map(page -> Math.clamp(Integer.parseInt(page), 1, PAGE_MAX))
                        .orElse(1));
    }

    QueryParameters toAddress() {
        var parameters = new LinkedHashMap<String, String>();
        state.ifPresent(wanted -> parameters.put("state", name(wanted)));
        kind.ifPresent(wanted -> parameters.put("kind", wanted.toString()));
        if (!words.isEmpty()) parameters.put("q", words);
        if (needs) parameters.put("needs", "yes");
        if (page > 1) parameters.put("page", Integer.toString(page));
        return QueryParameters.simple(parameters);
    }

    String address(String path) {
        var parameters = toAddress().getQueryString();
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    RegisteredQuery in(RegistrationState wanted) {
        return new RegisteredQuery(Optional.of(wanted), kind, words, needs, 1);
    }

    RegisteredQuery onPage(int number) {
        return new RegisteredQuery(state, kind, words, needs, number);
    }

    boolean isNarrowed() {
        return !onPage(1).equals(ALL);
    }

    RegistrationFilter filter() {
        return new RegistrationFilter(state.map(Set::of).orElse(Set.of()), kind, words, Optional.empty(), needs);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    static String fitting(String typed) {
        var text = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return text.substring(0, Math.min(text.length(), WORDS_MAX));
    }

    private static String name(RegistrationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<RegistrationState> state(String said) {
        return Stream.of(RegistrationState.values())
                .filter(state -> name(state).equals(said))
                .findFirst();
    }
}
