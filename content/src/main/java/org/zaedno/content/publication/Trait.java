package org.zaedno.content.publication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * By what readers narrow a list of one kind, besides theme and owner. Its values are the names of closed lists, years, or
 * towns as their Bulgarian names, series as slugs; one item may have several.
 */
public enum Trait {
    /** Whether an event is still to come or over. */
    TIME,
    /** How people take part in an event; one that is both ways has both values. */
    FORMAT,
    TOWN,
    AGE,
    /** The series an event stands in, by its slug. */
    SERIES,
    /** The situations of families. */
    FAMILY,
    REGION,
    EVIDENCE,
    TYPE,
    AUDIENCE,
    TONGUE,
    /** When news came out, a resource was issued, a practice or an event began. */
    YEAR;

    /** In the order in which readers are offered them; none where there is nothing to choose by. */
    public static List<Trait> of(Kind kind) {
        return Stream.of(values())
                .filter(trait -> !trait.values(kind).isEmpty())
                .toList();
    }

    /** The value {@link #TIME} has before an event is over. */
    public static final String COMING = "COMING";

    /** As in keys of translations and parameters of addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An array of texts, of an item {@code i} whose facts are {@code f}; empty where the kind has no such thing. */
    private String values(Kind kind) {
        return switch (kind) {
            case PRACTICE ->
                switch (this) {
                    case AGE -> "f.ages";
                    case FAMILY -> "f.families";
                    case REGION -> "f.regions";
                    case EVIDENCE -> "array[f.evidence]";
                    case YEAR -> "array[f.year_from::text]";
                    default -> "";
                };
            case RESOURCE ->
                switch (this) {
                    case TYPE -> "array[f.type]";
                    case AUDIENCE -> "f.audiences";
                    case TONGUE -> "f.languages";
                    case YEAR -> "array[f.year::text]";
                    default -> "";
                };
            case EVENT ->
                switch (this) {
                    case TIME ->
                        "array[case when f.ends_at > :now then 'COMING' when f.ends_at is not null then 'PAST' end]";
                    case FORMAT ->
                        "case f.format when 'BOTH' then array['IN_PERSON', 'ONLINE'] else array[f.format] end";
                    case TOWN -> "array[nullif(f.town_bg, '')]";
                    case SERIES -> "array(select s.slug from content.event_series s where s.id = f.series)";
                    case YEAR -> "array[extract(year from f.starts_at at time zone 'Europe/Sofia')::text]";
                    default -> "";
                };
            case NEWS -> this == YEAR ? CAME_OUT : "";
            case PAGE -> "";
        };
    }

    /** @throws IllegalArgumentException where items of this kind have no such thing */
    String valuesOf(Kind kind) {
        var values = values(kind);
        if (values.isEmpty()) throw new IllegalArgumentException("No such trait of this kind");
        return values;
    }

    private static final String CAME_OUT = """
            array[(select extract(year from min(o.published_at) at time zone 'Europe/Sofia')::text
                     from content.edition o where o.item = i.id and o.state = 'PUBLISHED')]""";
}
