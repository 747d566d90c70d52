package org.zaedno.content.hosting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/** Who holds which event with its owner, for readers: whoever may read the event is told. */
@Service
@Transactional(readOnly = true)
public class SharedEvents {
    /** @param helps its organisers see who registered: people are told so before they send their form */
    public record CoHost(WorkspaceId workspace, boolean helps) {}

    private record Row(ItemId event, CoHost host) {}

    private final JdbcClient sql;

    SharedEvents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that accepted, in the order in which they were asked; events of one host are left out. */
    public Map<ItemId, List<CoHost>> of(Collection<ItemId> events) {
        if (events.isEmpty()) return Map.of();
        return sql
                .sql("""
                        select event, host, helps from content.event_host where event = any (?) and state = 'ACCEPTED'
                         order by offered_at, id""")
                .params((Object) events.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> new Row(
                        new ItemId(row.getObject("event", UUID.class)),
                        new CoHost(new WorkspaceId(row.getObject("host", UUID.class)), row.getBoolean("helps"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::event, Collectors.mapping(Row::host, Collectors.toList())));
    }

    public List<CoHost> of(ItemId event) {
        return of(List.of(event)).getOrDefault(event, List.of());
    }
}
