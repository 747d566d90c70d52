package org.zaedno.content.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;

/** What was sent about an event, reason by reason; for others than its organisers it is empty. */
@Service
@Transactional(readOnly = true)
public class SentLots {
    private final JdbcClient sql;

    SentLots(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. What was sent again counts once more. */
    public List<Lot> of(ItemId event, Language reading) {
        return sql.sql("""
                        select m.template, min(m.queued_at) as first,
                               case when :reading = 'en' then coalesce(h.subject_en, h.subject) else coalesce(h.subject, h.subject_en) end as subject,
                               count(*) filter (where m.state = 'WAITING') as waiting, count(*) filter (where m.state = 'SENT') as sent,
                               count(*) filter (where m.state = 'KEPT') as kept, count(*) filter (where m.state = 'FAILED') as failed,
                               count(*) filter (where m.state = 'DROPPED') as dropped
                          from content.mail m left join content.mail_message h on h.id = m.message
                         where m.event = :event and m.owner = content.actor_workspace()
                         group by m.template, m.message, h.subject, h.subject_en,
                                  case when m.template like 'event.re%' then split_part(m.fact, '/', 1) else '' end
                         order by max(m.queued_at) desc, m.template""")
                .param("event", event.value())
                .param("reading", reading == Language.EN ? "en" : "bg")
                .query(SentLots::lot)
                .list();
    }

    private static Lot lot(ResultSet row, int number) throws SQLException {
        var states = new EnumMap<MailState, Integer>(MailState.class);
        for (var state : MailState.values()) {
            int count = row.getInt(state.key());
            if (count > 0) states.put(state, count);
        }
        return new Lot(
                Occasion.of(row.getString("template")).orElseThrow(),
                Optional.ofNullable(row.getString("subject")),
                row.getObject("first", OffsetDateTime.class).toInstant(),
                states);
    }
}
