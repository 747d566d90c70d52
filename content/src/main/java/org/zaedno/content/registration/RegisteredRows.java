package org.zaedno.content.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.publication.ItemId;
import tools.jackson.databind.json.JsonMapper;

/** Registrations with their people: all of an event for who runs it, one's own for a registrant. */
@Repository
class RegisteredRows {
    private static final String REGISTERED = """
            select r.*, people.people, a.answers, n.access, n.diet, n.interpreter,
                   array(select g.consent from content.registration_consent g where g.registration = r.id and g.withdrawn_at is null) as consents,
                   case when r.state = 'WAITING' then (select count(*)::integer from content.registration w
                                                        where w.event = r.event and w.state = 'WAITING' and w.arrival <= r.arrival) end as turn
              from content.registration r
              left join content.registration_answer a on a.registration = r.id
              left join content.registration_need n on n.registration = r.id
              left join lateral (select jsonb_agg(to_jsonb(p) order by p.number) as people from content.participant p where p.registration = r.id) people on true
            """;
    private static final String WANTED = """
             where r.event = :event
               and (cardinality(:states::text[]) = 0 or r.state = any (:states::text[]))
               and (:kind::uuid is null or r.kind = :kind::uuid)
               and (:present::boolean is null or :present::boolean = exists (select from content.participant p where p.registration = r.id and p.present))
               and (not :needs or exists (select from content.registration_need x where x.registration = r.id))
               and (:text = '' or r.email ilike :text or exists (select from content.participant p where p.registration = r.id
                    and (p.name ilike :text or p.institution ilike :text or p.town ilike :text or p.code ilike :text)))""";

    private final JdbcClient sql;
    private final RegisteredRow registered;

    RegisteredRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.registered = new RegisteredRow(json);
    }

    List<Registered> of(ItemId event, RegistrationFilter wanted, int offset, int limit) {
        return asked(REGISTERED + WANTED + " order by r.arrival offset :offset limit :limit", event, wanted)
                .param("offset", offset)
                .param("limit", limit)
                .query(registered)
                .list();
    }

    int count(ItemId event, RegistrationFilter wanted) {
        return asked("select count(*) from content.registration r " + WANTED, event, wanted)
                .query(Integer.class)
                .single();
    }

    Optional<Registered> find(RegistrationId id) {
        return sql.sql(REGISTERED + " where r.id = ?")
                .param(id.value())
                .query(registered)
                .optional();
    }

    Optional<Registered> byCode(ItemId event, String code) {
        return sql.sql(
                        REGISTERED
                                + " where r.id = (select p.registration from content.participant p where p.event = ? and p.code = ?)")
                .params(event.value(), code)
                .query(registered)
                .optional();
    }

    Optional<Registered> mine() {
        return sql.sql(REGISTERED + " where r.secret_hash = content.actor_registration()")
                .query(registered)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String statement, ItemId event, RegistrationFilter wanted) {
        var text = wanted.text().strip().replaceAll("([%_\\\\])", "\\\\$1");
        return sql.sql(statement)
                .param("event", event.value())
                .param("states", ClosedList.stored(wanted.states()))
                .param("kind", wanted.kind().map(KindId::value).orElse(null), java.sql.Types.OTHER)
                .param("present", wanted.present().orElse(null), java.sql.Types.BOOLEAN)
                .param("needs", wanted.withNeeds())
                .param("text", text.isEmpty() ? "" : "%" + text + "%");
    }
}
