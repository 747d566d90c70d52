package org.zaedno.content.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.Changes.What;

/**
 * Keeps what editors have arranged for a time: publishes and archives. For the job of that name alone; any number of
 * hubs may run it at once: it is the database's clock that counts. What was due while no hub ran is done at the first call, dated as arranged.
 */
@Service
@Transactional
public class PublishingClock {
    private record Due(UUID item, String language) {}

    /** Editions in one transaction. */
    private static final int BATCH = 50;

    /** The item is locked before the edition, as at the desk. */
    private static final String DUE = """
            select e.item, e.language from content.edition e join content.item i on i.id = e.item
             where %s and i.binned_at is null order by e.item, e.language limit %d for no key update of i skip locked""";

    private final JdbcClient sql;
    private final Changes changes;
    private final Clock clock;

    PublishingClock(JdbcClient sql, Changes changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** When the next edition comes out or goes; empty: nothing is arranged. */
    @Transactional(readOnly = true)
    public Optional<Instant> next() {
        return sql.sql("""
                        select least(min(e.publish_at) filter (where e.state = 'SCHEDULED'),
                                     min(e.expires_at) filter (where e.state = 'PUBLISHED')) as at
                          from content.edition e join content.item i on i.id = e.item and i.binned_at is null
                         where e.publish_at is not null or e.expires_at is not null""").query((row, number) -> Items.instant(row, "at")).single();
    }

    /** Does what is due by now, at most 50 editions. @return how many were moved; 0 means that nothing is left */
    public int keep() {
        var now = clock.instant();
        int published = each(due("e.state = 'SCHEDULED' and e.publish_at <= now()"), due -> publish(due, now));
        int archived = each(due("e.state = 'PUBLISHED' and e.expires_at <= now()"), due -> archive(due, now));
        return published + archived;
    }

    private List<Due> due(String what) {
        return sql.sql(DUE.formatted(what, BATCH))
                .query((row, number) -> new Due(row.getObject("item", UUID.class), row.getString("language")))
                .list();
    }

    private int each(List<Due> due, java.util.function.ToIntFunction<Due> move) {
        return due.stream().mapToInt(move).sum();
    }

    private int publish(Due due, Instant now) {
        int moved = sql.sql("""
                        update content.edition
                           set state = 'PUBLISHED', version = version + 1, published_at = coalesce(published_at, publish_at),
                               shown_at = publish_at, publish_at = null, changed_at = publish_at
                         where item = :item and language = :language and state = 'SCHEDULED' and publish_at <= now()""")
                .param("item", due.item())
                .param("language", due.language())
                .update();
        if (moved == 0) return 0;
        log(due, Step.PUBLISH, now);
        sql.sql("delete from content.withdrawn_address where item = ?")
                .param(due.item())
                .update();
        return tell(due);
    }

    private int archive(Due due, Instant now) {
        int moved = sql.sql("""
                        update content.edition
                           set state = 'ARCHIVED', version = version + 1, published_revision = null, published_at = null, shown_at = null,
                               changed_at = expires_at, expires_at = null, review_asked_at = null, review_asked_by = null
                         where item = :item and language = :language and state = 'PUBLISHED' and expires_at <= now()""")
                .param("item", due.item())
                .param("language", due.language())
                .update();
        if (moved == 0) return 0;
        log(due, Step.ARCHIVE, now);
        sql.sql("""
                        insert into content.withdrawn_address (owner, item, kind, slug)
                        select owner, id, kind, slug from content.item i
                         where i.id = ? and i.visibility = 'PUBLIC' and coalesce(i.visible_from <= now(), true) and coalesce(now() < i.visible_until, true)
                           and not exists (select from content.edition e where e.item = i.id and e.state = 'PUBLISHED')
                        on conflict do nothing""").param(due.item()).update();
        return tell(due);
    }

    private void log(Due due, Step step, Instant now) {
        sql.sql("""
                        insert into content.edition_step (owner, item, language, state, step, revision, at)
                        select owner, item, language, state, ?, revision, ? from content.edition where item = ? and language = ?""")
                .params(step.name(), Items.at(now), due.item(), due.language())
                .update();
    }

    private int tell(Due due) {
        changes.write(new ItemId(due.item()), What.ITEM);
        return 1;
    }
}
