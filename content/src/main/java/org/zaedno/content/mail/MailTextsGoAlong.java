package org.zaedno.content.mail;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.CarriedOver;
import org.zaedno.content.event.EventPart;
import org.zaedno.content.tenancy.Tenancy;

/** The words that organisers chose for an event's mails go along to the next one; whoever may not read them takes none. */
@Component
class MailTextsGoAlong implements EventPart {
    private final JdbcClient sql;
    private final Tenancy tenancy;

    MailTextsGoAlong(JdbcClient sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    @Override
    public void carry(CarriedOver event) {
        sql.sql("""
                        insert into content.mail_template (id, owner, event, template, language, subject, body, changed_at, changed_by)
                        select gen_random_uuid(), owner, :to, template, language, subject, body, :now, :by
                          from content.mail_template where event = :from and owner = :owner""")
                .param("to", event.to().value())
                .param("from", event.from().value())
                .param("owner", event.owner().value())
                .param("now", event.now().atOffset(ZoneOffset.UTC))
                .param("by", tenancy.acting().person().value())
                .update();
    }
}
