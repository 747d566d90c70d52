package org.zaedno.content.certificate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.CarriedOver;
import org.zaedno.content.event.EventPart;

/** The words of the certificates go along to the next event; whoever may not read them takes none. */
@Component
class CertificateWordsGoAlong implements EventPart {
    private final JdbcClient sql;

    CertificateWordsGoAlong(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void carry(CarriedOver event) {
        sql.sql("""
                        insert into content.certificate_text (id, owner, event, hours, heading_bg, attests_bg, more_bg, signatory_bg, role_bg,
                                                              heading_en, attests_en, more_en, signatory_en, role_en, made_at, made_by)
                        select gen_random_uuid(), owner, :to, hours, heading_bg, attests_bg, more_bg, signatory_bg, role_bg,
                               heading_en, attests_en, more_en, signatory_en, role_en, clock_timestamp(), content.actor_person()
                          from content.certificate_text where event = :from and owner = :owner
                         order by made_at desc, id limit 1""")
                .param("to", event.to().value())
                .param("from", event.from().value())
                .param("owner", event.owner().value())
                .update();
    }
}
