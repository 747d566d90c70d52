package org.zaedno.content.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** Questions without an answer, for who holds the duty of themes: what readers look for and the hub has not, or calls otherwise. */
@Service
@Transactional
public class UnansweredQuestions {
    /** As many as somebody reads through. */
    public static final int LIST_MAX = 100;

    private final JdbcClient sql;
    private final Duties duties;
    private final Tenancy tenancy;
    private final Clock clock;

    UnansweredQuestions(JdbcClient sql, Duties duties, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.duties = duties;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The most asked first, then the last asked. Dismissed ones are left out. */
    @Transactional(readOnly = true)
    public List<UnansweredQuestion> open() {
        duties.require(Duty.THEMES);
        return sql.sql("""
                        select q.seal, q.words, min(d.day) as first, max(d.day) as last,
                               coalesce(sum(d.askers) filter (where d.place = 'SITE'), 0) as site,
                               coalesce(sum(d.askers) filter (where d.place = 'WORKSPACE'), 0) as workspaces
                          from content.unanswered_question q
                          join content.unanswered_day d on d.question = q.seal
                         where q.words is not null and q.dismissed_at is null
                         group by q.seal, q.words
                         order by sum(d.askers) desc, max(d.day) desc, q.words
                         limit ?""")
                .param(LIST_MAX)
                .query((row, number) -> new UnansweredQuestion(
                        HexFormat.of().formatHex(row.getBytes("seal")),
                        row.getString("words"),
                        row.getInt("site"),
                        row.getInt("workspaces"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    /** Out of the list, until it is brought back, however often it is asked again. @throws NotFound for one that is gone */
    public void dismiss(String seal) {
        dismissed(seal, "?, dismissed_by = ?", clock.instant().atOffset(ZoneOffset.UTC), me());
    }

    /** Takes a dismissal back. @throws NotFound for one that is gone */
    public void bringBack(String seal) {
        dismissed(seal, "null, dismissed_by = null");
    }

    private void dismissed(String seal, String by, Object... values) {
        duties.require(Duty.THEMES);
        int changed = sql.sql("update content.unanswered_question set dismissed_at = " + by
                        + " where words is not null and seal = decode(?, 'hex')")
                .params(values)
                .param(seal)
                .update();
        if (changed == 0) throw new NotFound();
    }

    private Object me() {
        return tenancy.acting().person().value();
    }
}
