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
 * The coalition's own pages: items of the kind page in the convenor's workspace. They are written where every text is, by
 * who has a role there; who holds the front-page duty sees here which there are.
 */
@Service
@Transactional(readOnly = true)
public class CoalitionPages {
    /** @param published whether any edition is */
    public record CoalitionPage(ItemId id, WorkspaceId owner, String slug, String title, boolean published) {}

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
}
