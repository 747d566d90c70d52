package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.WorkspaceId;

/** Editions with their working text, and their revisions. Only the owner's people get anything from here. */
@Repository
class Editions {
    /** How a revision came to be. */
    enum Made {
        BY_HAND,
        BY_ITSELF
    }

    private static final String EDITION = """
            select e.item, e.language, e.version, e.state, e.revision, e.published_revision, e.published_at, e.changed_at,
                   e.publish_at, e.expires_at, e.review_asked_at, e.checked_revision, e.checked_at, e.source_revision,
                   %1$s.title, %1$s.lead, %1$s.sections, coalesce(p.name, '') as changed_by,
                   coalesce(asker.name, '') as review_asked_by, coalesce(checker.name, '') as checked_by,
                   i.source = e.language or s.item is null as is_source,
                   coalesce(s.revision > e.source_revision, s.item is not null) as moved_on
              from content.edition e
              join content.item i on i.id = e.item
              join content.revision r on r.item = e.item and r.language = e.language and r.number = e.revision
              left join content.edition s on s.item = e.item and s.language = i.source and s.language <> e.language
              left join content.person p on p.id = e.changed_by
              left join content.person asker on asker.id = e.review_asked_by
              left join content.person checker on checker.id = e.checked_by
             where e.item = :item""";

    private static final String WORKING = EDITION.formatted("r");
    private static final String ARRANGED = EDITION.formatted("e");

    private final JdbcClient sql;
    private final Sections sections;

    Editions(JdbcClient sql, Sections sections) {
        this.sql = sql;
        this.sections = sections;
    }

    Map<Language, Edition> of(ItemId item) {
        var editions = new TreeMap<Language, Edition>();
        sql.sql(WORKING)
                .param("item", item.value())
                .query(this::edition)
                .list()
                .forEach(e -> editions.put(e.language(), e));
        return editions;
    }

    Optional<Edition> find(ItemId item, Language language) {
        return find(WORKING, item, language);
    }

    /** With the words that were arranged to come out, whatever has been written since. */
    Optional<Edition> arranged(ItemId item, Language language) {
        return find(ARRANGED, item, language);
    }

    private Optional<Edition> find(String edition, ItemId item, Language language) {
        return sql.sql(edition + " and e.language = :language")
                .param("item", item.value())
                .param("language", language.tag())
                .query(this::edition)
                .optional();
    }

    /**
     * Begins an edition; one in another language than the item's source is made from the source's last revision.
     *
     * @throws ChangedMeanwhile when somebody else began this edition first
     */
    void begin(ItemId item, WorkspaceId owner, Language language, EditionText text, UUID by, Instant now) {
        int inserted = sql.sql("""
                        with begun as (
                            insert into content.edition (owner, item, language, title, lead, sections, state, revision, changed_at, changed_by)
                            values (:owner, :item, :language, :title, :lead, :sections::jsonb, 'DRAFT', 1, :now, :by) on conflict do nothing
                         returning owner, item, language),
                        kept as (
                            insert into content.revision (owner, item, language, number, title, lead, sections, author, at)
                            select owner, item, language, 1, :title, :lead, :sections::jsonb, :by, :now from begun)
                        insert into content.edition_step (owner, item, language, state, person, at, revision)
                        select owner, item, language, 'DRAFT', :by, :now, 1 from begun""")
                .param("owner", owner.value())
                .param("item", item.value())
                .param("language", language.tag())
                .param("title", text.title())
                .param("lead", text.lead())
                .param("sections", sections.stored(text))
                .param("by", by)
                .param("now", Items.at(now))
                .update();
        if (inserted == 0) throw new ChangedMeanwhile();
        sql.sql("""
                        update content.edition e set source_revision = s.revision
                          from content.edition s join content.item i on i.id = s.item and i.source = s.language
                         where e.item = s.item and e.item = ? and e.language = ? and e.language <> s.language""").params(item.value(), language.tag()).update();
    }

    /** Adds a revision. What is published or scheduled stays as it is until it is published or scheduled again. */
    void revise(Edition edition, EditionText text, Made made, Optional<Integer> restoredFrom, UUID by, Instant now) {
        int revised = sql.sql("""
                        with revised as (
                            update content.edition
                               set version = version + 1, revision = revision + 1, changed_at = :now, changed_by = :by,
                                   title    = case when state in ('PUBLISHED', 'SCHEDULED') then title else :title end,
                                   lead     = case when state in ('PUBLISHED', 'SCHEDULED') then lead else :lead end,
                                   sections = case when state in ('PUBLISHED', 'SCHEDULED') then sections else :sections::jsonb end
                             where item = :item and language = :language and version = :version
                         returning owner, item, language, revision)
                        insert into content.revision (owner, item, language, number, title, lead, sections, author, at, autosaved, restored_from)
                        select owner, item, language, revision, :title, :lead, :sections::jsonb, :by, :now, :autosaved, :restoredFrom from revised""")
                .param("item", edition.item().value())
                .param("language", edition.language().tag())
                .param("version", edition.version())
                .param("title", text.title())
                .param("lead", text.lead())
                .param("sections", sections.stored(text))
                .param("autosaved", made == Made.BY_ITSELF)
                .param("restoredFrom", restoredFrom.orElse(null))
                .param("by", by)
                .param("now", Items.at(now))
                .update();
        if (revised == 0) throw new ChangedMeanwhile();
    }

    /** The translation says what the source said in this revision. */
    void compared(Edition edition, int sourceRevision) {
        changed(sql.sql("""
                        update content.edition set version = version + 1, source_revision = ?
                         where item = ? and language = ? and version = ?""")
                .params(
                        sourceRevision,
                        edition.item().value(),
                        edition.language().tag(),
                        edition.version())
                .update());
    }

    void expire(Edition edition, Optional<Instant> at) {
        changed(sql.sql("""
                        update content.edition set version = version + 1, expires_at = :at
                         where item = :item and language = :language and version = :version""")
                .param("at", at.map(Items::at).orElse(null))
                .param("item", edition.item().value())
                .param("language", edition.language().tag())
                .param("version", edition.version())
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) throw new ChangedMeanwhile();
    }

    private Edition edition(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        int revision = row.getInt("revision");
        boolean fixed = state == State.PUBLISHED || state == State.SCHEDULED;
        return new Edition(
                new ItemId(row.getObject("item", UUID.class)),
                Language.of(row.getString("language")).orElseThrow(),
                row.getInt("version"),
                sections.text(row.getString("title"), row.getString("lead"), row.getString("sections")),
                state,
                fixed && revision > row.getInt("published_revision"),
                revision,
                Items.instant(row, "published_at"),
                Items.instant(row, "changed_at").orElseThrow(),
                row.getString("changed_by"),
                new Schedule(Items.instant(row, "publish_at"), Items.instant(row, "expires_at")),
                new Review(
                        Items.instant(row, "review_asked_at"),
                        row.getString("review_asked_by"),
                        Items.instant(row, "checked_at"),
                        row.getString("checked_by"),
                        row.getInt("checked_revision") == revision),
                row.getBoolean("is_source")
                        ? Origin.SOURCE
                        : new Origin(
                                Optional.ofNullable(row.getObject("source_revision", Integer.class)),
                                row.getBoolean("moved_on")));
    }
}
