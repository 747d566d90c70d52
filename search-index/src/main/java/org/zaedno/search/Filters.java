package org.zaedno.search;

import java.util.Set;

/** What was chosen in the facets. Within one facet any value will do, every facet must agree; nothing chosen does not narrow. */
public record Filters(Set<String> kinds, Set<String> owners, Set<String> languages, Set<String> themes) {

    public static final Filters NONE = new Filters(Set.of(), Set.of(), Set.of(), Set.of());

    /** Values in one facet. There are 17 members and their guests; more is not a person choosing. */
    public static final int VALUES_MAX = 100;

    public Filters {
        kinds = checked(kinds);
        owners = checked(owners);
        languages = checked(languages);
        themes = checked(themes);
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
