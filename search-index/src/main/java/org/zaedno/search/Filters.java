package org.zaedno.search;

import java.util.Optional;
import java.util.Set;

/**
 * What was chosen in the facets. Within one facet any value will do, every facet must agree; nothing chosen does not narrow.
 *
 * @param onceIn while no language is chosen, each item is found once, in the edition that stands first for readers of this language;
 *     it narrows as a choice of languages does, so it does not touch the counts of languages. Empty: every edition is found
 */
public record Filters(
        Set<String> kinds, Set<String> owners, Set<String> languages, Set<String> themes, Optional<String> onceIn) {

    public static final Filters NONE = new Filters(Set.of(), Set.of(), Set.of(), Set.of());

    /** Values in one facet. There are 17 members and their guests; more is not a person choosing. */
    public static final int VALUES_MAX = 100;

    public Filters {
        kinds = checked(kinds);
        owners = checked(owners);
        languages = checked(languages);
        themes = checked(themes);
        onceIn.ifPresent(language -> checked(Set.of(language)));
    }

    /** Every edition. */
    public Filters(Set<String> kinds, Set<String> owners, Set<String> languages, Set<String> themes) {
        this(kinds, owners, languages, themes, Optional.empty());
    }

    /** The same choices, each item once. */
    public Filters onceIn(String language) {
        return new Filters(kinds, owners, languages, themes, Optional.of(language));
    }

    /** For readers of which language editions step back behind others of their item; empty where they do not. */
    public Optional<String> steppingBackIn() {
        return onceIn.filter(language -> languages.isEmpty());
    }

    public Set<String> chosen(Facet facet) {
        return switch (facet) {
            case KIND -> kinds;
            case OWNER -> owners;
            case LANGUAGE -> languages;
            case THEME -> themes;
        };
    }

    private static Set<String> checked(Set<String> values) {
        if (values.size() > VALUES_MAX) throw new InvalidSearch("More than " + VALUES_MAX + " values in one facet");
        for (var value : values) {
            if (value.length() > Checked.KEY_MAX) throw new InvalidSearch("A facet's value is too long");
        }
        return Set.copyOf(values);
    }
}
