package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.WorkspaceId;

/** Editions with their working text, revisions and steps. Only the owner's people get anything from here. */
@Repository
class Editions {
    private static final String EDITION = """
            select e.item, e.language, e.version, e.state, e.revision, e.published_revision, e.published_at, e.changed_at,
                   r.title, r.lead, r.sections, coalesce(p.name, '') as changed_by
              from content.edition e
              join content.revision r on r.item = e.item and r.language = e.language and r.number = e.revision
              left join content.person p on p.id = e.changed_by
             where e.item = :item""";

    private final JdbcClient sql;
    private final Sections sections;

    Editions(JdbcClient sql, Sections sections) {
        this.sql = sql;
        this.sections = sections;
    }

    Map<Language, Edition> of(ItemId item) {
        var editions = new TreeMap<Language, Edition>();
        sql.sql(EDITION)
                .param("item", item.value())
                .query(this::edition)
                .list()
                .forEach(e -> editions.put(e.language(), e));
        return editions;
    }

    Optional<Edition> find(ItemId item, Language language) {
        return sql.sql(EDITION + " and e.language = :language")
                .param("item", item.value())
                .param("language", language.tag())
                .query(this::edition)
                .optional();
    }

    /** @throws ChangedMeanwhile when somebody else began this edition first */
    void begin(ItemId item, WorkspaceId owner, Language language, EditionText text, UUID by, Instant now) {
        int inserted = sql.sql("""
                        insert into content.edition (owner, item, language, title, lead, sections, state, revision, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?::jsonb, 'DRAFT', 1, ?, ?) on conflict do nothing""")
                .params(List.of(
                        owner.value(),
                        item.value(),
                        language.tag(),
                        text.title(),
                        text.lead(),
                        sections.stored(text),
                        Items.at(now),
                        by))
                .update();
        if (inserted == 0) throw new ChangedMeanwhile();
        sql.sql("""
                        insert into content.revision (owner, item, language, number, title, lead, sections, author, at)
                        values (?, ?, ?, 1, ?, ?, ?::jsonb, ?, ?)""")
                .params(List.of(
                        owner.value(),
                        item.value(),
                        language.tag(),
                        text.title(),
                        text.lead(),
                        sections.stored(text),
                        by,
                        Items.at(now)))
                .update();
        logStep(item, language, "", by, now);
    }

    /** Adds a revision. What is published stays as it is until it is published again. */
    void revise(Edition edition, EditionText text, UUID by, Instant now) {
        int revised = sql.sql("""
                        with revised as (
                            update content.edition
                               set version = version + 1, revision = revision + 1, changed_at = :now, changed_by = :by,
                                   title    = case when state = 'PUBLISHED' then title else :title end,
                                   lead     = case when state = 'PUBLISHED' then lead else :lead end,
                                   sections = case when state = 'PUBLISHED' then sections else :sections::jsonb end
                             where item = :item and language = :language and version = :version
                         returning owner, item, language, revision)
                        insert into content.revision (owner, item, language, number, title, lead, sections, author, at)
                        select owner, item, language, revision, :title, :lead, :sections::jsonb, :by, :now from revised""")
                .param("item", edition.item().value())
                .param("language", edition.language().tag())
                .param("version", edition.version())
                .param("title", text.title())
                .param("lead", text.lead())
                .param("sections", sections.stored(text))
                .param("by", by)
                .param("now", Items.at(now))
                .update();
        if (revised == 0) throw new ChangedMeanwhile();
    }

    /** Moves the edition; its last revision becomes the text that readers see, or would. */
    void move(Edition edition, State to, String reason, UUID by, Instant now) {
        int moved = sql.sql("""
                        update content.edition e
                           set version = e.version + 1, state = :state, title = r.title, lead = r.lead, sections = r.sections,
                               published_revision = case when :state = 'PUBLISHED' then e.revision end,
                               published_at = case when :state = 'PUBLISHED' then coalesce(e.published_at, :now) end,
                               shown_at = case when :state = 'PUBLISHED' then :now end,
                               changed_at = :now, changed_by = :by
                          from content.revision r
                         where r.item = e.item and r.language = e.language and r.number = e.revision
                           and e.item = :item and e.language = :language and e.version = :version""")
                .param("state", to.name())
                .param("item", edition.item().value())
                .param("language", edition.language().tag())
                .param("version", edition.version())
                .param("by", by)
                .param("now", Items.at(now))
                .update();
        if (moved == 0) throw new ChangedMeanwhile();
        logStep(edition.item(), edition.language(), reason, by, now);
    }

    private void logStep(ItemId item, Language language, String reason, UUID by, Instant now) {
        sql.sql("""
                        insert into content.edition_step (owner, item, language, state, person, at, reason)
                        select owner, item, language, state, ?, ?, ? from content.edition where item = ? and language = ?""")
                .params(by, Items.at(now), reason, item.value(), language.tag())
                .update();
    }

    private Edition edition(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new Edition(
                new ItemId(row.getObject("item", UUID.class)),
                Language.of(row.getString("language")).orElseThrow(),
                row.getInt("version"),
                sections.text(row.getString("title"), row.getString("lead"), row.getString("sections")),
                state,
                state == State.PUBLISHED && row.getInt("revision") > row.getInt("published_revision"),
                row.getInt("revision"),
                Items.instant(row, "published_at"),
                Items.instant(row, "changed_at").orElseThrow(),
                row.getString("changed_by"));
    }
}
