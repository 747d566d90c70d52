package org.zaedno.content.registration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;

/** At which events of the workspace acted for somebody waits for an organiser's yes; for others than organisers it is empty. */
@Service
@Transactional(readOnly = true)
public class ApprovalQueue {
    /** @param since when the first of them registered */
    public record Line(ItemId event, String title, int parties, Instant since) {}

    private final JdbcClient sql;

    ApprovalQueue(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who has waited longest stands first. */
    public List<Line> lines(Language reading) {
        return sql.sql("""
                        select w.event, coalesce(e.title, '') as title, w.parties, w.since
                          from (select r.event, count(*)::integer as parties, min(r.registered_at) as since from content.registration r
                                 where r.owner = content.actor_workspace() and r.state = 'AWAITING_APPROVAL' group by r.event) w
                          left join lateral (select d.title from content.edition d where d.item = w.event
                                              order by d.state = 'PUBLISHED' desc, d.language = :reading desc, d.language limit 1) e on true
                         order by w.since, w.event""")
                .param("reading", reading.tag())
                .query((row, number) -> new Line(
                        new ItemId(row.getObject("event", UUID.class)),
                        row.getString("title"),
                        row.getInt("parties"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
