package org.zaedno.content.publication;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.Changes.What;

/**
 * Empties the bin and folds the history. For the job of that name alone. Doing it twice does nothing more.
 */
@Service
@Transactional
public class Retention {
    /** What the hub kept by itself while somebody wrote stays whole this long; then the last of each hour stays. */
    public static final Duration UNFOLDED = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Changes changes;
    private final Clock clock;

    Retention(JdbcClient sql, Changes changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** Items that have lain in the bin for {@link Bin#KEPT} go for good. @return how many */
    public int emptyBin() {
        var due = sql.sql("select id from content.item where binned_at < ? limit 100")
                .param(Items.at(clock.instant().minus(Bin.KEPT)))
                .query((row, number) -> new ItemId(row.getObject(1, UUID.class)))
                .list();
        for (var item : due) {
            sql.sql("update content.withdrawn_address set item = null where item = ?")
                    .param(item.value())
                    .update();
            sql.sql("delete from content.item where id = ?").param(item.value()).update();
            changes.write(item, What.ITEM);
        }
        return due.size();
    }

    /**
     * Of revisions that the hub kept by itself only the last of an hour and an author stays, and whatever was shown,
     * checked, translated from, restored or spoken about. @return how many went
     */
    public int foldHistory() {
        return sql.sql("""
                        delete from content.revision r
                         where r.autosaved and r.at < :before
                           and exists (select from content.revision later
                                        where later.item = r.item and later.language = r.language and later.number > r.number
                                          and later.author is not distinct from r.author
                                          and date_trunc('hour', later.at) = date_trunc('hour', r.at))
                           and not exists (select from content.edition e where e.item = r.item and e.language = r.language
                                              and r.number in (e.revision, e.published_revision, e.checked_revision))
                           and not exists (select from content.edition t join content.item i on i.id = t.item and i.source = r.language
                                            where t.item = r.item and t.language <> r.language and t.source_revision = r.number)
                           and not exists (select from content.edition_step s where s.item = r.item and s.language = r.language and s.revision = r.number)
                           and not exists (select from content.revision back where back.item = r.item and back.language = r.language
                                              and back.restored_from = r.number)""")
                .param("before", Items.at(clock.instant().minus(UNFOLDED)))
                .update();
    }
}
