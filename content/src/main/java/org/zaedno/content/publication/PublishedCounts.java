package org.zaedno.content.publication;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/** How much this reader finds where: each number is the length of a list of {@link PublishedShelf}. */
@Service
@Transactional(readOnly = true)
public class PublishedCounts {
    private final JdbcClient sql;
    private final Clock clock;

    PublishedCounts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Kinds without any are left out. */
    public Map<Kind, Long> byKind(ShelfFilter filter) {
        var query = new ShelfQuery(filter, clock.instant());
        return sql
                .sql("select i.kind, count(*) from content.item i" + query.facts() + " where " + query.condition()
                        + " group by i.kind")
                .params(query.parameters())
                .query((row, number) -> Map.entry(Kind.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of what grows old. Themes and kinds without any are left out. */
    public Map<ThemeId, Map<Kind, Long>> byTheme() {
        record Row(ThemeId theme, Kind kind, long count) {}
        var query = new ShelfQuery(ShelfFilter.ALL, clock.instant());
        return sql
                .sql(
                        "select t.theme, i.kind, count(*) from content.item i join content.item_theme t on t.item = i.id where "
                                + query.condition() + " group by t.theme, i.kind")
                .params(query.parameters())
                .query((row, number) -> new Row(
                        new ThemeId(row.getObject(1, UUID.class)), Kind.valueOf(row.getString(2)), row.getLong(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::theme, Collectors.toUnmodifiableMap(Row::kind, Row::count)));
    }

    /** All numbers beside a list of one kind, in one statement, which looks at each item of the kind once. */
    public ShelfCounts around(Kind kind, ShelfFilter filter) {
        record Row(String facet, String value, long count) {}
        var query = new ShelfQuery(ShelfFilter.of(kind), clock.instant());
        var rows = sql.sql(new FacetQuery(kind, filter).statement(query.condition()))
                .params(query.parameters())
                .param("owner", filter.owner().map(WorkspaceId::toString).orElse(null))
                .param("theme", filter.theme().map(ThemeId::toString).orElse(null))
                .params(FacetQuery.chosen(filter))
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
        var themes = new HashMap<ThemeId, Long>();
        var owners = new HashMap<WorkspaceId, Long>();
        var traits = new EnumMap<Trait, Map<String, Long>>(Trait.class);
        Trait.of(kind).forEach(trait -> traits.put(trait, new HashMap<>()));
        for (var row : rows) {
            switch (row.facet()) {
                case FacetQuery.THEME -> themes.put(new ThemeId(UUID.fromString(row.value())), row.count());
                case FacetQuery.OWNER -> owners.put(new WorkspaceId(UUID.fromString(row.value())), row.count());
                default -> traits.get(Trait.valueOf(row.facet())).put(row.value(), row.count());
            }
        }
        return new ShelfCounts(themes, owners, traits);
    }

    /** Where the events this reader may see take place: towns as their organisers write them, in the Bulgarian order. */
    public List<Names> towns() {
        return sql.sql("""
                        select f.town_bg, max(f.town_en) as town_en from content.event f join content.item i on i.id = f.item
                         where i.published and i.binned_at is null and f.town_bg <> ''
                         group by f.town_bg order by f.town_bg collate "bg-BG-x-icu\"""")
                .query((row, number) -> new Names(row.getString(1), row.getString(2)))
                .list();
    }
}
