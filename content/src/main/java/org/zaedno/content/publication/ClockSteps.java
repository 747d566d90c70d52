package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.publication.LostLeave.Lost;

/** The steps that the clock takes, with the traces a person would leave. Each tells how many editions it moved: one or none. */
@Repository
class ClockSteps {
    private final JdbcClient sql;
    private final Items items;
    private final Changes changes;

    ClockSteps(JdbcClient sql, Items items, Changes changes) {
        this.sql = sql;
        this.items = items;
        this.changes = changes;
    }

    int publish(ItemId item, Language language, Instant now) {
        int moved = move("""
                update content.edition
                   set state = 'PUBLISHED', version = version + 1, published_at = coalesce(published_at, publish_at),
                       shown_at = publish_at, publish_at = null, changed_at = publish_at
                 where item = :item and language = :language and state = 'SCHEDULED' and publish_at <= now()""", item, language, Map.of());
        if (moved == 0) return 0;
        log(item, language, Step.PUBLISH, null, "", now);
        items.clearWithdrawn(item);
        changes.write(item, What.ITEM);
        return 1;
    }

    int archive(ItemId item, Language language, Instant now) {
        int moved = move("""
                update content.edition
                   set state = 'ARCHIVED', version = version + 1, published_revision = null, published_at = null, shown_at = null,
                       changed_at = expires_at, expires_at = null, review_asked_at = null, review_asked_by = null
                 where item = :item and language = :language and state = 'PUBLISHED' and expires_at <= now()""", item, language, Map.of());
        if (moved == 0) return 0;
        log(item, language, Step.ARCHIVE, null, "", now);
        items.markWithdrawn(item);
        changes.write(item, What.ITEM);
        return 1;
    }

    /** Back to those who wrote it, with their latest words, out of readers' sight and off the calendar. */
    int recall(Lost lost, Instant now) {
        var before = sql.sql("select state from content.edition where item = ? and language = ?")
                .params(lost.item().value(), lost.language().tag())
                .query((row, number) -> State.valueOf(row.getString("state")))
                .single();
        int moved = move("""
                update content.edition e
                   set state = 'DRAFT', version = e.version + 1, title = r.title, lead = r.lead, sections = r.sections,
                       published_revision = null, published_at = null, shown_at = null, publish_at = null, expires_at = null,
                       review_asked_at = null, review_asked_by = null, changed_at = :now
                  from content.revision r
                 where r.item = e.item and r.language = e.language and r.number = e.revision
                   and e.item = :item and e.language = :language and e.state in ('PUBLISHED', 'SCHEDULED')""", lost.item(), lost.language(), Map.of("now", Items.at(now)));
        if (moved == 0) return 0;
        var step = before == State.PUBLISHED ? Step.WITHDRAW : Step.UNSCHEDULE;
        log(lost.item(), lost.language(), step, lost.cause(), lost.reason(), now);
        if (before == State.PUBLISHED) items.markWithdrawn(lost.item());
        changes.write(lost.item(), before == State.PUBLISHED ? What.ITEM : What.DRAFT);
        return 1;
    }

    private int move(String statement, ItemId item, Language language, Map<String, ?> more) {
        return sql.sql(statement)
                .param("item", item.value())
                .param("language", language.tag())
                .params(more)
                .update();
    }

    private void log(ItemId item, Language language, Step step, @Nullable String cause, String reason, Instant now) {
        sql.sql("""
                        insert into content.edition_step (owner, item, language, state, step, revision, at, cause, reason)
                        select owner, item, language, state, :step, revision, :at, :cause, :reason
                          from content.edition where item = :item and language = :language""")
                .param("step", step.name())
                .param("at", Items.at(now))
                .param("cause", cause)
                .param("reason", reason)
                .param("item", item.value())
                .param("language", language.tag())
                .update();
    }
}
