package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;

/** Which items belong together: a practice and the forum where it was told, the news about it, the manual it came from. */
@Service
@Transactional
public class Relations {
    /** Of one item: a reader looks at a handful. */
    public static final int MOST = 24;

    private final JdbcClient sql;
    private final Items items;
    private final DeskRights rights;
    private final Changes changes;
    private final Tenancy tenancy;
    private final Clock clock;

    Relations(JdbcClient sql, Items items, DeskRights rights, Changes changes, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.items = items;
        this.rights = rights;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Of both directions, first related first; only what the reader may see. Drafts only for their owner's people. */
    @Transactional(readOnly = true)
    public List<RelatedItem> of(ItemId id, Language wished) {
        return sql.sql("""
                        select i.id, i.kind, i.slug, i.owner, e.language, e.title, e.state = 'PUBLISHED' as published
                          from (select other as id, at from content.item_relation where item = :id
                                union all
                                select item, at from content.item_relation where other = :id) related
                          join content.item i on i.id = related.id and i.binned_at is null
                          join lateral (select e.language, e.title, e.state from content.edition e where e.item = i.id
                                         order by (e.state = 'PUBLISHED') desc, array_position(:languages::text[], e.language) limit 1) e on true
                         order by related.at, i.id limit 100""")
                .param("id", id.value())
                .param("languages", wished.orElse().stream().map(Language::tag).toArray(String[]::new))
                .query(Relations::related)
                .list();
    }

    /**
     * Relates an item of this workspace to any the person may read. The same again, from either side, changes nothing.
     *
     * @throws NotFound for an item the person may not read
     * @throws InvalidValue for an item and itself, and where there are {@value #MOST} already
     */
    public void relate(ItemId id, ItemId other) {
        var item = rights.usable(rights.held(id));
        rights.requireWriter();
        if (id.equals(other)) throw new InvalidValue("relation-itself");
        items.find(other).orElseThrow(NotFound::new);
        if (related(id, other)) return;
        int present = sql.sql("select count(*) from content.item_relation where item = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        if (present >= MOST) throw new InvalidValue("relation-many", MOST);
        sql.sql("insert into content.item_relation (owner, item, other, person, at) values (?, ?, ?, ?, ?)")
                .params(item.owner().value(), id.value(), other.value(), rights.person(), Items.at(clock.instant()))
                .update();
        tell(id, other);
    }

    /** Parts them again, from either side; what is not related stays so. */
    public void part(ItemId id, ItemId other) {
        rights.own(id);
        rights.requireWriter();
        int parted = sql.sql("""
                        delete from content.item_relation
                         where item = :one and other = :two or item = :two and other = :one""")
                .param("one", id.value())
                .param("two", other.value())
                .update();
        if (parted > 0) tell(id, other);
        else if (related(id, other)) throw new NotAllowed("owner");
    }

    private boolean related(ItemId one, ItemId two) {
        return sql.sql("""
                        select exists (select from content.item_relation
                                        where item = :one and other = :two or item = :two and other = :one)""")
                .param("one", one.value())
                .param("two", two.value())
                .query(Boolean.class)
                .single();
    }

    /** Both pages show it. */
    private void tell(ItemId one, ItemId two) {
        changes.write(one, What.ITEM);
        changes.write(two, What.ITEM);
    }

    private static RelatedItem related(ResultSet row, int number) throws SQLException {
        return new RelatedItem(
                new ItemId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new Slug(row.getString("slug")),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("title"),
                row.getBoolean("published"));
    }
}
