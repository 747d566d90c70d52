package org.zaedno.content.publication;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;

/** Where editions stand, of everything the actor may read: drafts of their own workspaces, of others what is open to them. */
@Service
@Transactional(readOnly = true)
public class EditionStates {
    private final JdbcClient sql;

    EditionStates(JdbcClient sql) {
        this.sql = sql;
    }

    /** An item of which nothing may be read, or that is in the bin, is not in it. One statement. */
    public Map<ItemId, Map<Language, State>> of(Collection<ItemId> items) {
        var states = new HashMap<ItemId, Map<Language, State>>();
        if (items.isEmpty()) return states;
        sql.sql("""
                        select e.item, e.language, e.state from content.edition e join content.item i on i.id = e.item
                         where i.binned_at is null and e.item = any (?)""")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> states.computeIfAbsent(
                                new ItemId(row.getObject(1, UUID.class)), item -> new EnumMap<>(Language.class))
                        .put(Language.of(row.getString(2)).orElseThrow(), State.valueOf(row.getString(3))))
                .list();
        return states;
    }
}
