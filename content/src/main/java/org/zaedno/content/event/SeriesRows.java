package org.zaedno.content.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.WorkspaceId;

/** Series, and which events stand in them, as far as the actor may read. */
@Repository
class SeriesRows {
    /** How many numbered slugs are tried before giving up. */
    private static final int SLUGS_TRIED = 50;

    private final JdbcClient sql;

    SeriesRows(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ItemId, Series> of(Collection<ItemId> events) {
        return sql
                .sql("""
                        select e.item, s.id, s.slug, s.name_bg, s.name_en
                          from content.event e join content.event_series s on s.id = e.series where e.item = any (?)""")
                .params((Object) events.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new ItemId(row.getObject("item", UUID.class)), series(row, number)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<ItemId> events(SeriesId series) {
        return sql.sql("select item from content.event where series = ? order by starts_at, item limit 100")
                .param(series.value())
                .query((row, number) -> new ItemId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Series> all() {
        return sql.sql("select id, slug, name_bg, name_en from content.event_series order by name_bg, id")
                .query(SeriesRows::series)
                .list();
    }

    List<Series> of(WorkspaceId owner) {
        return sql.sql(
                        "select id, slug, name_bg, name_en from content.event_series where owner = ? order by name_bg, id")
                .param(owner.value())
                .query(SeriesRows::series)
                .list();
    }

    /** @throws InvalidValue where the name has been used too often */
    Series begin(WorkspaceId owner, Names name) {
        var id = SeriesId.fresh();
        var wished = Slug.from(name.bg());
        for (int number = 1; number <= SLUGS_TRIED; number++) {
            var slug = number == 1 ? wished : wished.numbered(number);
            int made = sql.sql("""
                            insert into content.event_series (id, owner, slug, name_bg, name_en) values (?, ?, ?, ?, ?)
                            on conflict do nothing""")
                    .params(id.value(), owner.value(), slug.value(), name.bg(), name.en())
                    .update();
            if (made == 1) return new Series(id, slug, name);
        }
        throw new InvalidValue("title-used");
    }

    void put(ItemId event, Optional<SeriesId> series) {
        sql.sql("update content.event set series = :series where item = :event")
                .param("series", series.map(SeriesId::value).orElse(null), java.sql.Types.OTHER)
                .param("event", event.value())
                .update();
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        return new Series(
                new SeriesId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                new Names(row.getString("name_bg"), row.getString("name_en")));
    }
}
