package org.zaedno.content.publication;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts of one kind by each of its traits, by theme and by owner, each under everything that is chosen but itself. */
record FacetQuery(Kind kind, ShelfFilter filter) {
    static final String THEME = "THEME";
    static final String OWNER = "OWNER";

    String statement(String open) {
        var columns = Trait.of(kind).stream()
                .map(trait -> ", " + trait.valuesOf(kind) + " as " + trait.name())
                .collect(Collectors.joining());
        var facets = Trait.of(kind).stream()
                .map(trait -> counted(trait.name(), Optional.of(trait)))
                .collect(Collectors.joining());
        return "with shelf as (select " + holders()
                + " as OWNER, array(select t.theme::text from content.item_theme t where t.item = i.id) as THEME"
                + columns + " from content.item i" + ShelfQuery.factsOf(kind) + " where " + open + ") "
                + counted(THEME, Optional.empty()).substring(" union all ".length())
                + counted(OWNER, Optional.empty())
                + facets;
    }

    /** Whoever holds an event with its owner finds it among their own. */
    private String holders() {
        return kind == Kind.EVENT
                ? "i.owner::text || array(select h.host::text from content.event_host h where h.event = i.id and h.state = 'ACCEPTED')"
                : "array[i.owner::text]";
    }

    private String counted(String facet, Optional<Trait> own) {
        var held = filter.traits().keySet().stream()
                .filter(trait -> own.filter(trait::equals).isEmpty())
                .map(trait -> " and :chosen_" + trait.key() + " = any (" + trait.name() + ")")
                .collect(Collectors.joining());
        if (filter.theme().isPresent() && !facet.equals(THEME)) held += " and :theme = any (THEME)";
        if (filter.owner().isPresent() && !facet.equals(OWNER)) held += " and :owner = any (OWNER)";
        return " union all select '" + facet + "', value, count(*) from shelf, unnest(" + facet
                + ") value where value is not null" + held + " group by value";
    }

    static Map<String, Object> chosen(ShelfFilter filter) {
        return filter.traits().entrySet().stream()
                .collect(Collectors.toMap(trait -> "chosen_" + trait.getKey().key(), Map.Entry::getValue));
    }
}
