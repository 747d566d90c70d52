package org.zaedno.content.placement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/** Where items stand by agreement, for readers and for the search index: the database decides who is told. */
@Service
@Transactional(readOnly = true)
public class PlacedItems {
    private final JdbcClient sql;

    PlacedItems(JdbcClient sql) {
        this.sql = sql;
    }

    /** The items that this workspace shows and the reader may read, last agreed first. */
    public List<ItemId> at(WorkspaceId host, int limit) {
        return sql.sql("""
                        select p.item from content.placement p join content.item i on i.id = p.item
                         where p.host = ? and p.state = 'ACCEPTED' and i.published and i.binned_at is null
                         order by p.changed_at desc, p.id limit ?""")
                .params(host.value(), limit)
                .query((row, number) -> new ItemId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Of these items, the workspaces that show them, or hold them where they are events; the others are left out. */
    public Map<ItemId, Set<WorkspaceId>> hosts(Collection<ItemId> items) {
        var ids = items.stream().map(ItemId::value).toArray(UUID[]::new);
        return sql
                .sql("""
                        select item, host from content.placement where item = any (?) and state = 'ACCEPTED'
                        union select event, host from content.event_host where event = any (?) and state = 'ACCEPTED'""")
                .params(ids, ids)
                .query((row, number) -> Map.entry(
                        new ItemId(row.getObject("item", UUID.class)),
                        new WorkspaceId(row.getObject("host", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }
}
