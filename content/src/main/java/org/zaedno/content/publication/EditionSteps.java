package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.tenancy.ChangedMeanwhile;

/** Moves editions, and writes down who did, when and why. */
@Repository
class EditionSteps {
    private final JdbcClient sql;

    EditionSteps(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes the step. Where it is not one of a review, the last revision becomes the text that readers see, or would.
     *
     * @param at when a scheduled edition comes out
     */
    void take(Step step, Edition edition, String reason, Optional<Instant> at, UUID by, Instant now) {
        int rows = step.isOfReview() ? review(step, edition, by, now) : move(step, edition, at, by, now);
        if (rows == 0) throw new ChangedMeanwhile();
        sql.sql("""
                        insert into content.edition_step (owner, item, language, state, step, revision, person, at, reason)
                        select owner, item, language, state, ?, revision, ?, ?, ? from content.edition where item = ? and language = ?""")
                .params(
                        step.name(),
                        by,
                        Items.at(now),
                        reason,
                        edition.item().value(),
                        edition.language().tag())
                .update();
    }

    private int move(Step step, Edition edition, Optional<Instant> at, UUID by, Instant now) {
        return sql.sql("""
                        update content.edition e
                           set version = e.version + 1, state = :state, title = r.title, lead = r.lead, sections = r.sections,
                               published_revision = case when :state in ('PUBLISHED', 'SCHEDULED') then e.revision end,
                               published_at = case when :state = 'PUBLISHED' then coalesce(e.published_at, :now) end,
                               shown_at = case when :state = 'PUBLISHED' then :now end,
                               publish_at = :at,
                               expires_at = case when :state in ('PUBLISHED', 'SCHEDULED') then e.expires_at end,
                               review_asked_at = null, review_asked_by = null,
                               changed_at = :now, changed_by = :by
                          from content.revision r
                         where r.item = e.item and r.language = e.language and r.number = e.revision
                           and e.item = :item and e.language = :language and e.version = :version""")
                .param("state", step.to(edition.state()).name())
                .param("item", edition.item().value())
                .param("language", edition.language().tag())
                .param("version", edition.version())
                .param("at", at.map(Items::at).orElse(null))
                .param("by", by)
                .param("now", Items.at(now))
                .update();
    }

    private int review(Step step, Edition edition, UUID by, Instant now) {
        return sql.sql("""
                        update content.edition
                           set version = version + 1, state = :state,
                               review_asked_at = case :step when 'SUBMIT' then :now when 'APPROVE' then review_asked_at end,
                               review_asked_by = case :step when 'SUBMIT' then :by when 'APPROVE' then review_asked_by end,
                               checked_revision = case when :step = 'APPROVE' then revision else checked_revision end,
                               checked_at = case when :step = 'APPROVE' then :now else checked_at end,
                               checked_by = case when :step = 'APPROVE' then :by else checked_by end
                         where item = :item and language = :language and version = :version""")
                .param("step", step.name())
                .param("state", step.to(edition.state()).name())
                .param("item", edition.item().value())
                .param("language", edition.language().tag())
                .param("version", edition.version())
                .param("by", by)
                .param("now", Items.at(now))
                .update();
    }
}
