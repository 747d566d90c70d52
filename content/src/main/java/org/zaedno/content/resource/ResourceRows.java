package org.zaedno.content.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.files.Licence;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;

/** The rows of resources the actor may read. */
@Repository
class ResourceRows {
    private final JdbcClient sql;

    ResourceRows(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ItemId, ResourceFacts> of(Collection<ItemId> items) {
        var links = new LinkedHashMap<ItemId, List<ResourceLink>>();
        var found = new LinkedHashMap<ItemId, ResourceFacts>();
        sql.sql("""
                        select r.*, l.url, l.label_bg, l.label_en, l.language
                          from content.resource r left join content.resource_link l on l.item = r.item
                         where r.item = any (?) order by r.item, l.position""")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query(row -> {
                    var item = new ItemId(row.getObject("item", UUID.class));
                    var ofItem = links.computeIfAbsent(item, first -> new ArrayList<>());
                    if (row.getString("url") != null) ofItem.add(link(row));
                    found.put(item, facts(row, ofItem));
                });
        return Map.copyOf(found);
    }

    void store(Item item, ResourceFacts facts) {
        sql.sql("""
                        insert into content.resource (owner, item, type, authors, publisher_bg, publisher_en, year, issued_on, licence, audiences, languages)
                        values (:owner, :item, :type, :authors, :publisherBg, :publisherEn, :year, :issued, :licence, :audiences, :languages)
                        on conflict (item) do update
                           set type = excluded.type, authors = excluded.authors, publisher_bg = excluded.publisher_bg,
                               publisher_en = excluded.publisher_en, year = excluded.year, issued_on = excluded.issued_on,
                               licence = excluded.licence, audiences = excluded.audiences, languages = excluded.languages""")
                .param("owner", item.owner().value())
                .param("item", item.id().value())
                .param("type", facts.type().name())
                .param("authors", facts.authors().toArray(String[]::new))
                .param("publisherBg", facts.publisher().bg())
                .param("publisherEn", facts.publisher().en())
                .param("year", facts.year().orElse(null))
                .param("issued", facts.issued().orElse(null))
                .param("licence", facts.licence().map(Enum::name).orElse(null))
                .param("audiences", ClosedList.stored(facts.audiences()))
                .param("languages", ClosedList.stored(facts.languages()))
                .update();
        sql.sql("delete from content.resource_link where item = ?")
                .param(item.id().value())
                .update();
        int position = 0;
        for (var link : facts.links()) store(item, link, position++);
    }

    private void store(Item item, ResourceLink link, int position) {
        sql.sql("""
                        insert into content.resource_link (owner, item, position, url, label_bg, label_en, language)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        item.owner().value(),
                        item.id().value(),
                        position,
                        link.url().value(),
                        link.label().bg(),
                        link.label().en(),
                        link.language().map(Enum::name).orElse(null))
                .update();
    }

    private static ResourceFacts facts(ResultSet row, List<ResourceLink> links) throws SQLException {
        return new ResourceFacts(
                ResourceType.valueOf(row.getString("type")),
                Arrays.asList((String[]) row.getArray("authors").getArray()),
                new Names(row.getString("publisher_bg"), row.getString("publisher_en")),
                Optional.ofNullable(row.getObject("year", Integer.class)),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                Optional.ofNullable(row.getString("licence")).map(Licence::valueOf),
                ClosedList.read(Audience.class, row, "audiences"),
                ClosedList.read(Tongue.class, row, "languages"),
                links);
    }

    private static ResourceLink link(ResultSet row) throws SQLException {
        return new ResourceLink(
                new WebLink(row.getString("url")),
                new Names(row.getString("label_bg"), row.getString("label_en")),
                Optional.ofNullable(row.getString("language")).map(Tongue::valueOf));
    }
}
