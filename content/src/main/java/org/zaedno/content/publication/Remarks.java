package org.zaedno.content.publication;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;

/** What colleagues say to each other about the parts of an edition. Everybody with a role in the workspace may. */
@Service
@Transactional
public class Remarks {
    private static final Set<String> HEAD = Set.of("title", "lead");

    private final JdbcClient sql;
    private final Editions editions;
    private final DeskRights rights;
    private final Changes changes;
    private final Clock clock;

    Remarks(JdbcClient sql, Editions editions, DeskRights rights, Changes changes, Clock clock) {
        this.sql = sql;
        this.editions = editions;
        this.rights = rights;
        this.changes = changes;
        this.clock = clock;
    }

    /** In the order in which they were written, the settled ones too. */
    @Transactional(readOnly = true)
    public List<Remark> of(ItemId id, Language language) {
        rights.own(id);
        return sql.sql("""
                        select m.id, m.section, m.revision, m.words, coalesce(p.name, '') as person, m.at, m.done_at,
                               coalesce(d.name, '') as done_by
                          from content.remark m
                          left join content.person p on p.id = m.person
                          left join content.person d on d.id = m.done_by
                         where m.item = ? and m.language = ? order by m.at, m.id""")
                .params(id.value(), language.tag())
                .query((row, number) -> new Remark(
                        new RemarkId(row.getObject("id", UUID.class)),
                        row.getString("section"),
                        row.getInt("revision"),
                        row.getString("words"),
                        row.getString("person"),
                        Items.instant(row, "at").orElseThrow(),
                        Items.instant(row, "done_at"),
                        row.getString("done_by")))
                .list();
    }

    /** @throws InvalidValue for no words or too many, and for a section the kind does not have */
    public RemarkId write(ItemId id, Language language, String section, String words) {
        var item = rights.usable(rights.own(id));
        var said = TypedText.fit(words).strip();
        if (TypedText.saysNothing(said)) throw new InvalidValue("remark-empty");
        if (said.length() > Remark.WORDS_MAX) throw new InvalidValue("remark-long", Remark.WORDS_MAX, said.length());
        if (!HEAD.contains(section) && item.kind().section(section).isEmpty())
            throw new InvalidValue("section-unknown", section);
        var edition = editions.find(id, language).orElseThrow(NotFound::new);
        var remark = new RemarkId(UUID.randomUUID());
        sql.sql("""
                        insert into content.remark (id, owner, item, language, section, revision, words, person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        remark.value(),
                        item.owner().value(),
                        id.value(),
                        language.tag(),
                        section,
                        edition.revision(),
                        said,
                        rights.person(),
                        Items.at(clock.instant()))
                .update();
        changes.write(id, What.DRAFT);
        return remark;
    }

    /** Settles a remark, or opens it again; twice is once. */
    public void settle(ItemId id, RemarkId remark, boolean done) {
        rights.usable(rights.own(id));
        sql.sql("""
                        update content.remark
                           set done_at = case when :done then coalesce(done_at, :now) end, done_by = case when :done then coalesce(done_by, :by) end
                         where id = :id and item = :item""")
                .param("done", done)
                .param("now", Items.at(clock.instant()))
                .param("by", rights.person())
                .param("id", remark.value())
                .param("item", id.value())
                .update();
        changes.write(id, What.DRAFT);
    }
}
