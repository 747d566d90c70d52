package org.zaedno.content.mail;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Activity;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Tenancy;

/** Which letters about an event of the workspace acted for go by themselves. Organisers and coordinators choose. */
@Service
@Transactional
public class EventLetters {
    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final ActivityLog log;

    EventLetters(JdbcClient sql, Tenancy tenancy, ActivityLog log) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public LetterPlan plan(ItemId event) {
        return sql.sql("select remind, thanks from content.event_letters where event = ?")
                .param(event.value())
                .query((row, number) -> LetterClock.plan(row))
                .optional()
                .orElse(LetterPlan.USUAL);
    }

    /** What was queued already goes. @throws NotAllowed for who does not run events */
    public void keep(ItemId event, LetterPlan plan) {
        OutboxRights.require(tenancy);
        sql.sql("""
                        insert into content.event_letters (owner, event, remind, thanks)
                        values (content.actor_workspace(), :event, :remind::smallint[], :thanks)
                            on conflict (event) do update set remind = excluded.remind, thanks = excluded.thanks""")
                .param("event", event.value())
                .param("remind", plan.remind().toArray(Integer[]::new))
                .param("thanks", plan.thanks())
                .update();
        log.record(Activity.of(Deed.LETTERS_PLANNED, Subject.of(Subject.Kind.ITEM, event))
                .with(Map.of(
                        "remind", plan.remind().toString().replace(" ", ""), "thanks", plan.thanks() ? "yes" : "no")));
    }
}
