package org.zaedno.content.publication;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.publication.Editions.Made;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.IllegalTransition;
import org.zaedno.content.tenancy.NotFound;

/** The history of an edition. Nothing in it is ever changed; bringing back old words adds a revision. */
@Service
@Transactional(readOnly = true)
public class Revisions {
    /** The newest so many: whoever looks further back compares with one of these first. */
    private static final int LIST_MAX = 500;

    private final JdbcClient sql;
    private final Sections sections;
    private final Editions editions;
    private final DeskRights rights;
    private final Changes changes;
    private final Clock clock;

    Revisions(JdbcClient sql, Sections sections, Editions editions, DeskRights rights, Changes changes, Clock clock) {
        this.sql = sql;
        this.sections = sections;
        this.editions = editions;
        this.rights = rights;
        this.changes = changes;
        this.clock = clock;
    }

    /** Newest first, at most 500. */
    public List<RevisionRow> of(ItemId id, Language language) {
        rights.own(id);
        return sql.sql("""
                        select r.number, coalesce(p.name, '') as author, r.at, r.autosaved, r.restored_from,
                               coalesce(e.published_revision = r.number, false) as shown
                          from content.revision r
                          join content.edition e on e.item = r.item and e.language = r.language
                          left join content.person p on p.id = r.author
                         where r.item = ? and r.language = ?
                         order by r.number desc limit ?""")
                .params(id.value(), language.tag(), LIST_MAX)
                .query((row, number) -> new RevisionRow(
                        row.getInt("number"),
                        row.getString("author"),
                        Items.instant(row, "at").orElseThrow(),
                        row.getBoolean("autosaved"),
                        Optional.ofNullable(row.getObject("restored_from", Integer.class)),
                        row.getBoolean("shown")))
                .list();
    }

    /** @throws NotFound for a number that never was, or was folded into a later one */
    public EditionText text(ItemId id, Language language, int number) {
        rights.own(id);
        return sql.sql(
                        "select title, lead, sections from content.revision where item = ? and language = ? and number = ?")
                .params(id.value(), language.tag(), number)
                .query((row, no) ->
                        sections.text(row.getString("title"), row.getString("lead"), row.getString("sections")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Makes the words of an old revision the working text again, as a new revision; where they are that already,
     * nothing changes.
     *
     * @throws ChangedMeanwhile when somebody else was faster
     */
    @Transactional
    public Edition restore(ItemId id, Language language, int number, int expectedVersion) {
        var item = rights.usable(rights.own(id));
        rights.requireWriter();
        var edition = editions.find(id, language).orElseThrow(NotFound::new);
        if (edition.version() != expectedVersion) throw new ChangedMeanwhile();
        if (edition.state() == State.ARCHIVED)
            throw new IllegalTransition(edition.state().name());
        var text = text(id, language, number).fitting(item.kind());
        if (text.equals(edition.text())) return edition;
        editions.revise(edition, text, Made.BY_HAND, Optional.of(number), rights.person(), clock.instant());
        changes.write(id, What.DRAFT);
        return editions.find(id, language).orElseThrow();
    }
}
