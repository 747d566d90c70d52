package org.zaedno.content.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.practice.Region;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.EventNumbers.Number;
import org.zaedno.content.registration.EventNumbers.OfKind;
import org.zaedno.content.registration.EventNumbers.OfRegion;
import org.zaedno.content.registration.EventNumbers.OfTown;
import org.zaedno.content.registration.EventNumbers.OfWay;
import org.zaedno.content.registration.EventNumbers.Way;
import org.zaedno.content.tenancy.NotAllowed;

/** What an event comes to in numbers: counted while the persons are there, written down by the same statement before they go. */
@Service
@Transactional(readOnly = true)
public class EventReport {
    private final JdbcClient sql;
    private final Organising organising;
    private final Registrations registrations;

    EventReport(JdbcClient sql, Organising organising, Registrations registrations) {
        this.sql = sql;
        this.organising = organising;
        this.registrations = registrations;
    }

    /** @throws NotAllowed for who does not run the event */
    public EventNumbers of(ItemId event) {
        organising.require(event);
        var total = new ArrayList<Number>();
        var kinds = new ArrayList<OfKind>();
        var towns = new ArrayList<OfTown>();
        var regions = new ArrayList<OfRegion>();
        var ways = new ArrayList<OfWay>();
        sql.sql("""
                        select f.* from content.registered_figures(:event) f
                         where exists (select from content.registration_form x where x.event = :event and x.persons_gone_at is null)
                        union all
                        select what, kind, town, region, way, registered, present from content.registration_figure where event = :event
                         order by registered desc, town, kind, region, way""")
                .param("event", event.value())
                .query((row, number) -> switch (row.getString("what")) {
                    case "KIND" -> kinds.add(new OfKind(kind(row), number(row)));
                    case "TOWN" -> towns.add(new OfTown(row.getString("town"), number(row)));
                    case "REGION" -> regions.add(new OfRegion(region(row), number(row)));
                    case "WAY" -> ways.add(new OfWay(Way.valueOf(row.getString("way")), number(row)));
                    default -> total.add(number(row));
                })
                .list();
        return new EventNumbers(
                registrations.tallies(event),
                total.isEmpty() ? new Number(0, 0) : total.getFirst(),
                kinds,
                towns,
                regions,
                ways);
    }

    private static Optional<KindId> kind(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("kind", UUID.class)).map(KindId::new);
    }

    private static Optional<Region> region(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("region")).map(Region::valueOf);
    }

    private static Number number(ResultSet row) throws SQLException {
        return new Number(row.getInt("registered"), row.getInt("present"));
    }
}
