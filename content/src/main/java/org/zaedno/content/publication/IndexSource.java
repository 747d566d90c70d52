package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;

/** Every edition as the search index wants it, drafts included. Readable by the indexing job alone. */
@Service
@Transactional(readOnly = true)
public class IndexSource {
    /** An edition with the item it belongs to. */
    public record IndexedEdition(Item item, Language language, EditionText text, State state, java.time.Instant date) {}

    private static final String EDITIONS = """
            select %s, e.language, e.title, e.lead, e.sections, e.state, coalesce(e.published_at, e.changed_at) as date
              from content.item i join content.edition e on e.item = i.id
            """.formatted(Items.ITEM);

    private final JdbcClient sql;
    private final Sections sections;

    IndexSource(JdbcClient sql, Sections sections) {
        this.sql = sql;
        this.sections = sections;
    }

    public List<IndexedEdition> editions(Collection<ItemId> items) {
        return sql.sql(EDITIONS + " where i.id = any (?) order by i.id, e.language")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query(this::edition)
                .list();
    }

    /** At most {@code limit} items after this one, in the order of their ids; from the beginning with the zero id. */
    public List<ItemId> itemsAfter(ItemId last, int limit) {
        return sql.sql("select id from content.item where id > ? order by id limit ?")
                .params(last.value(), limit)
                .query((row, number) -> new ItemId(row.getObject(1, UUID.class)))
                .list();
    }

    private IndexedEdition edition(ResultSet row, int number) throws SQLException {
        return new IndexedEdition(
                Items.item(row, number),
                Language.of(row.getString("language")).orElseThrow(),
                sections.text(row.getString("title"), row.getString("lead"), row.getString("sections")),
                State.valueOf(row.getString("state")),
                Items.instant(row, "date").orElseThrow());
    }
}
