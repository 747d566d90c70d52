package org.zaedno.content.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;

/** How one gets into the events the actor may read. */
@Repository
class AccessRows {
    private final JdbcClient sql;

    AccessRows(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ItemId, Access> of(Collection<ItemId> items) {
        return sql
                .sql("select * from content.event_access where item = any (?)")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new ItemId(row.getObject("item", UUID.class)), access(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void store(Item item, Access access) {
        sql.sql("""
                        insert into content.event_access (owner, item, there, missing, way_bg, way_en, note_bg, note_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (item) do update
                           set there = excluded.there, missing = excluded.missing, way_bg = excluded.way_bg, way_en = excluded.way_en,
                               note_bg = excluded.note_bg, note_en = excluded.note_en""")
                .params(
                        item.owner().value(),
                        item.id().value(),
                        ClosedList.stored(access.there()),
                        ClosedList.stored(access.missing()),
                        access.way().bg(),
                        access.way().en(),
                        access.note().bg(),
                        access.note().en())
                .update();
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                ClosedList.read(AccessFeature.class, row, "there"),
                ClosedList.read(AccessFeature.class, row, "missing"),
                new Names(row.getString("way_bg"), row.getString("way_en")),
                new Names(row.getString("note_bg"), row.getString("note_en")));
    }
}
