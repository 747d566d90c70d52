package org.zaedno.hub.workspace.search;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.search.Facet;
import org.zaedno.search.Filters;

/** What the values of facets are called: by the index, in addresses, on the screen. */
final class KnownNames {
    private final Map<String, Workspace> workspaces = new HashMap<>();
    private final Map<String, Theme> themes = new HashMap<>();
    private final Language reading;

    KnownNames(List<Workspace> workspaces, List<Theme> themes, Language reading) {
        workspaces.forEach(one -> this.workspaces.put(one.id().toString(), one));
        themes.forEach(one -> this.themes.put(one.id().toString(), one));
        this.reading = reading;
    }

    Optional<Workspace> workspace(String id) {
        return Optional.ofNullable(workspaces.get(id));
    }

    /** As an address names it; empty for what is not known any more. */
    Optional<String> inAddress(Facet facet, String value) {
        return switch (facet) {
            case KIND -> Optional.of(value.toLowerCase(Locale.ROOT));
            case LANGUAGE -> Language.of(value).map(Language::tag);
            case OWNER -> workspace(value).map(one -> one.slug().value());
            case THEME ->
                Optional.ofNullable(themes.get(value)).map(one -> one.slug().value());
        };
    }

    /** @param value as an address names it */
    String name(Facet facet, String value) {
        return switch (facet) {
            case KIND -> translate("site.kinds." + value);
            case LANGUAGE -> translate("workspace.edition." + value);
            case OWNER ->
                workspaces.values().stream()
                        .filter(one -> one.slug().value().equals(value))
                        .findFirst()
                        .map(one -> one.shortName().in(reading))
                        .orElse(value);
            case THEME ->
                themes.values().stream()
                        .filter(one -> one.slug().value().equals(value))
                        .findFirst()
                        .map(one -> one.name().in(reading))
                        .orElse(value);
        };
    }

    /** As the index is asked; a value that is not known finds nothing, as it should. */
    Filters filters(SearchQuery query) {
        return new Filters(
                indexed(Facet.KIND, query),
                indexed(Facet.OWNER, query),
                indexed(Facet.LANGUAGE, query),
                indexed(Facet.THEME, query));
    }

    private Set<String> indexed(Facet facet, SearchQuery query) {
        return query.chosen().getOrDefault(facet, Set.of()).stream()
                .map(value -> switch (facet) {
                    case KIND -> value.toUpperCase(Locale.ROOT);
                    case LANGUAGE -> value;
                    case OWNER -> id(workspaces, value, one -> one.slug().value());
                    case THEME -> id(themes, value, one -> one.slug().value());
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> String id(Map<String, T> known, String slug, java.util.function.Function<T, String> slugOf) {
        return known.entrySet().stream()
                .filter(one -> slugOf.apply(one.getValue()).equals(slug))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(slug);
    }
}
