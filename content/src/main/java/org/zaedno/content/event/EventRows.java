package org.zaedno.content.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.event.EventCalendar.Announced;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;

/** The rows of events the actor may read. */
@Repository
class EventRows {
    private final JdbcClient sql;

    EventRows(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ItemId, EventFacts> of(Collection<ItemId> items) {
        return sql
                .sql("""
                        select e.*, l.url as online from content.event e left join content.event_link l on l.item = e.item
                         where e.item = any (?)""")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new ItemId(row.getObject("item", UUID.class)), facts(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<ItemId, Announced> announced(Collection<ItemId> items) {
        return sql
                .sql("""
                        select e.*, l.url as online, c.cancelled_at, c.reason_bg, c.reason_en
                          from content.event e left join content.event_link l on l.item = e.item
                               left join content.event_cancellation c on c.event = e.item and c.reinstated_at is null
                         where e.item = any (?)""")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new ItemId(row.getObject("item", UUID.class)),
                        new Announced(facts(row), CancellationRows.cancellation(row))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<ItemId, EventChange> changes(Collection<ItemId> items) {
        return sql
                .sql("""
                        select i.id, i.version, e.changed_at from content.item i left join content.event e on e.item = i.id
                         where i.id = any (?)""")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new ItemId(row.getObject("id", UUID.class)),
                        new EventChange(
                                row.getInt("version"),
                                Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Instant> nextEnd(Instant now) {
        return sql.sql("""
                        select min(e.ends_at) as at from content.event e join content.item i on i.id = e.item
                         where i.published and i.binned_at is null and e.ends_at > ?""")
                .param(at(now))
                .query((row, number) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void store(Item item, EventFacts facts, Instant now) {
        sql.sql("""
                        insert into content.event (owner, item, starts_at, ends_at, format, venue_bg, venue_en, town_bg, town_en,
                                                   address_bg, address_en, map_link, languages, contact, changed_at)
                        values (:owner, :item, :starts, :ends, :format, :venueBg, :venueEn, :townBg, :townEn,
                                :addressBg, :addressEn, :map, :languages, :contact, :now)
                        on conflict (item) do update
                           set starts_at = excluded.starts_at, ends_at = excluded.ends_at, format = excluded.format,
                               venue_bg = excluded.venue_bg, venue_en = excluded.venue_en, town_bg = excluded.town_bg, town_en = excluded.town_en,
                               address_bg = excluded.address_bg, address_en = excluded.address_en, map_link = excluded.map_link,
                               languages = excluded.languages, contact = excluded.contact, changed_at = excluded.changed_at""")
                .param("now", at(now))
                .param("owner", item.owner().value())
                .param("item", item.id().value())
                .param("starts", at(facts.starts()))
                .param("ends", at(facts.ends()))
                .param("format", facts.format().name())
                .param("venueBg", facts.place().venue().bg())
                .param("venueEn", facts.place().venue().en())
                .param("townBg", facts.place().town().bg())
                .param("townEn", facts.place().town().en())
                .param("addressBg", facts.place().address().bg())
                .param("addressEn", facts.place().address().en())
                .param("map", facts.place().map().map(WebLink::value).orElse(null))
                .param("languages", ClosedList.stored(facts.languages()))
                .param("contact", facts.contact())
                .update();
        sql.sql("delete from content.event_link where item = ?")
                .param(item.id().value())
                .update();
        facts.online()
                .ifPresent(url -> sql.sql("insert into content.event_link (owner, item, url) values (?, ?, ?)")
                        .params(item.owner().value(), item.id().value(), url.value())
                        .update());
    }

    private static EventFacts facts(ResultSet row) throws SQLException {
        return new EventFacts(
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                Format.valueOf(row.getString("format")),
                new EventPlace(
                        names(row, "venue"),
                        names(row, "town"),
                        names(row, "address"),
                        Optional.ofNullable(row.getString("map_link")).map(WebLink::new)),
                Optional.ofNullable(row.getString("online")).map(WebLink::new),
                ClosedList.read(Tongue.class, row, "languages"),
                row.getString("contact"));
    }

    private static Names names(ResultSet row, String column) throws SQLException {
        return new Names(row.getString(column + "_bg"), row.getString(column + "_en"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
