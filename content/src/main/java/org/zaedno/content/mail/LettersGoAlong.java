package org.zaedno.content.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.CarriedOver;
import org.zaedno.content.event.EventPart;

/** Which letters go by themselves goes along to the next event, where people register for it; whoever may not choose it takes nothing. */
@Component
class LettersGoAlong implements EventPart {
    private final JdbcClient sql;

    LettersGoAlong(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void carry(CarriedOver event) {
        sql.sql("""
                        insert into content.event_letters (owner, event, remind, thanks)
                        select l.owner, f.event, l.remind, l.thanks
                          from content.event_letters l, content.registration_form f
                         where l.event = :from and l.owner = :owner and f.event = :to""")
                .param("from", event.from().value())
                .param("owner", event.owner().value())
                .param("to", event.to().value())
                .update();
    }
}
