package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;

/**
 * Which editions lie on the table: one alone, or two side by side with the source on the left. Stands in the address, so
 * that a link opens what its sender saw.
 */
record Sides(Language left, Optional<Language> right) {
    private static final String EDITION = "edition";
    private static final String BESIDE = "beside";

    static Sides alone(Language language) {
        return new Sides(language, Optional.empty());
    }

    static Sides of(Language one, Language other, Language source) {
        if (one == other) return alone(one);
        boolean first = one == source || other != source && one.compareTo(other) < 0;
        return first ? new Sides(one, Optional.of(other)) : new Sides(other, Optional.of(one));
    }

    /** What the address asks for; else the source beside its first translation. */
    static Sides asked(QueryParameters address, Language source, Set<Language> existing) {
        var edition = address.getSingleParameter(EDITION).flatMap(Language::of);
        var beside = address.getSingleParameter(BESIDE).flatMap(Language::of);
        if (edition.isPresent()) return of(edition.get(), beside.orElse(source), source);
        return Stream.of(Language.values())
                .filter(language -> language != source && existing.contains(language))
                .findFirst()
                .map(translation -> of(source, translation, source))
                .orElse(alone(source));
    }

    List<Language> shown() {
        return right.map(other -> List.of(left, other)).orElse(List.of(left));
    }

    /** The edition being worked on: the translation, where there are two. */
    Language inHand() {
        return right.orElse(left);
    }

    /** Puts an edition on the table or takes it away. There is always one, and never more than two. */
    Sides toggle(Language language, Language source) {
        if (!shown().contains(language)) return of(left, language, source);
        if (right.isEmpty()) return this;
        return alone(language == left ? right.get() : left);
    }

    /** For the address, from the question mark on. */
    String query() {
        return "?"
                + QueryParameters.simple(Map.of(EDITION, inHand().tag(), BESIDE, left.tag()))
                        .getQueryString();
    }
}
