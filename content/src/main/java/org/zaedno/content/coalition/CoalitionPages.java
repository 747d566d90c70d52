package org.zaedno.content.coalition;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * The coalition's own pages: items of the kind page in the convenor's workspace, which is the coalition's own ground. They
 * are written where every text is, by who has a role there; who holds the front-page duty sees here which there are, and
 * may take an editor's role there.
 */
@Service
@Transactional(readOnly = true)
public class CoalitionPages {
    /** @param published whether any edition is */
    public record CoalitionPage(ItemId id, WorkspaceId owner, String slug, String title, boolean published) {}

    /** A page that every page of the site leads to. @param language of its title */
    public record ShownPage(String slug, String title, Language language) {}

    private final JdbcClient sql;
    private final Duties duties;

    CoalitionPages(JdbcClient sql, Duties duties) {
        this.sql = sql;
        this.duties = duties;
    }

    /** Those the acting person may read, drafts of their own workspace among them, by title. */
    public List<CoalitionPage> all(Language wished) {
        duties.require(Duty.FRONT_PAGE);
        return sql.sql("""
                        select i.id, i.owner, i.slug, i.published, shown.title
                          from content.item i join content.workspace w on w.id = i.owner and w.type = 'CONVENOR'
                         cross join lateral (
                               select e.title from content.edition e where e.item = i.id
                                order by array_position(:languages::text[], e.language) limit 1) shown
                         where i.kind = 'PAGE'
                         order by shown.title collate "bg-BG-x-icu", i.id""")
                .param("languages", wished.orElse().stream().map(Language::tag).toArray(String[]::new))
                .query((row, number) -> new CoalitionPage(
                        new ItemId(row.getObject("id", UUID.class)),
                        new WorkspaceId(row.getObject("owner", UUID.class)),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getBoolean("published")))
                .list();
    }

    /**
     * Makes the acting person an editor of the convenor's workspace, as its people see and its coordinators can end. Twice
     * is once. @return false where there is no convenor yet
     */
    @Transactional
    public boolean join() {
        duties.require(Duty.FRONT_PAGE);
        return sql.sql("select content.join_convenor()").query(Boolean.class).single();
    }

    /** Those that are public now, the oldest first: whoever asks is told the same. */
    public List<ShownPage> shown(Language wished, int limit) {
        return sql.sql("""
                        select i.slug, shown.title, shown.language
                          from content.item i join content.workspace w on w.id = i.owner and w.type = 'CONVENOR'
                         cross join lateral (
                               select e.title, e.language from content.edition e where e.item = i.id and e.state = 'PUBLISHED'
                                order by array_position(:languages::text[], e.language) limit 1) shown
                         where i.kind = 'PAGE' and i.published and i.binned_at is null and i.visibility = 'PUBLIC'
                           and coalesce(i.visible_from <= now(), true) and coalesce(now() < i.visible_until, true)
                         order by i.created_at, i.id limit :limit""")
                .param("languages", wished.orElse().stream().map(Language::tag).toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> new ShownPage(
                        row.getString("slug"),
                        row.getString("title"),
                        Language.of(row.getString("language")).orElseThrow()))
                .list();
    }
}
