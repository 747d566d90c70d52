package org.zaedno.content.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.EventNumbers.Number;
import org.zaedno.content.registration.EventNumbers.OfKind;
import org.zaedno.content.registration.EventNumbers.OfTown;
import org.zaedno.content.tenancy.NotAllowed;

/** What an event comes to in numbers, before and after the persons are forgotten. */
@Service
@Transactional(readOnly = true)
public class EventReport {
    private final JdbcClient sql;
    private final Organising organising;

    EventReport(JdbcClient sql, Organising organising) {
        this.sql = sql;
        this.organising = organising;
    }

    /** @throws NotAllowed for who does not run the event */
    public EventNumbers of(ItemId event) {
        organising.require(event);
        var total = new ArrayList<Number>();
        var kinds = new ArrayList<OfKind>();
        var towns = new ArrayList<OfTown>();
        sql.sql("""
                        select case when grouping(r.kind) = 0 then 'KIND' when grouping(p.town) = 0 then 'TOWN' else 'ALL' end as what,
                               r.kind, p.town, count(*)::integer as registered, count(*) filter (where p.present)::integer as present
                          from content.registration r join content.participant p on p.registration = r.id
                         where r.event = :event and r.state = 'CONFIRMED'
                           and exists (select from content.registration_form f where f.event = r.event and f.persons_gone_at is null)
                         group by grouping sets ((), (r.kind), (p.town)) having count(*) > 0
                        union all
                        select what, kind, town, registered, present from content.registration_figure where event = :event
                         order by registered desc, town, kind""")
                .param("event", event.value())
                .query((row, number) -> switch (row.getString("what")) {
                    case "KIND" ->
                        kinds.add(new OfKind(
                                Optional.ofNullable(row.getObject("kind", UUID.class))
                                        .map(KindId::new),
                                number(row)));
                    case "TOWN" -> towns.add(new OfTown(row.getString("town"), number(row)));
                    default -> total.add(number(row));
                })
                .list();
        return new EventNumbers(total.isEmpty() ? new Number(0, 0) : total.getFirst(), kinds, towns);
    }

    private static Number number(ResultSet row) throws SQLException {
        return new Number(row.getInt("registered"), row.getInt("present"));
    }
}
