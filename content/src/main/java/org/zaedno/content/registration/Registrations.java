package org.zaedno.content.registration;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.PersonId;

/** Who registered: everybody for those who run the event, oneself for who came by a personal link. */
@Service
@Transactional(readOnly = true)
public class Registrations {
    /** Rows in one answer. */
    public static final int LIST_MAX = 500;

    /** One's own registration: as it was sent, and what has come of it. */
    public record Own(Registered form, Place place) {}

    /** Forms, and the persons on them. */
    public record Tally(int parties, int persons) {}

    /** Somebody else who takes part and agreed to be seen. */
    public record Fellow(String name, String institution, String town) {}

    /**
     * A step of a registration.
     *
     * @param step a code: {@code REGISTERED}, {@code APPROVED}, {@code PLACED}, {@code CANCELLED} …
     * @param person of an organiser's step
     */
    public record Line(
            Instant at,
            String step,
            Optional<RegistrationState> state,
            DoneBy by,
            Optional<PersonId> person,
            String reason) {}

    /** Who took a step. */
    public enum DoneBy {
        REGISTRANT,
        ORGANISER,
        /** Nobody: it was its turn. */
        TURN,
        CLOCK
    }

    private final RegisteredRows rows;
    private final Places places;
    private final Organising organising;
    private final JdbcClient sql;

    Registrations(RegisteredRows rows, Places places, Organising organising, JdbcClient sql) {
        this.rows = rows;
        this.places = places;
        this.organising = organising;
        this.sql = sql;
    }

    /** In the order of arrival; at most 500. @throws NotAllowed for who does not run the event */
    public List<Registered> list(ItemId event, RegistrationFilter wanted, int offset, int limit) {
        organising.requireAtDoor(event);
        return rows.of(event, wanted, Math.max(0, offset), Math.clamp(limit, 1, LIST_MAX));
    }

    public int count(ItemId event, RegistrationFilter wanted) {
        organising.requireAtDoor(event);
        return rows.count(event, wanted);
    }

    /** How many stand where; states in which nobody is are left out. */
    public Map<RegistrationState, Tally> tallies(ItemId event) {
        organising.requireAtDoor(event);
        var tallies = new EnumMap<RegistrationState, Tally>(RegistrationState.class);
        sql.sql("""
                        select state, count(*)::integer as parties, sum(party)::integer as persons
                          from content.registration where event = ? group by state""").param(event.value()).query(row -> {
            tallies.put(
                    RegistrationState.valueOf(row.getString("state")),
                    new Tally(row.getInt("parties"), row.getInt("persons")));
        });
        return tallies;
    }

    public Optional<Registered> find(RegistrationId id) {
        organising.require(organising.eventOf(id));
        return rows.find(id);
    }

    /** By the code on a badge, in small letters too and with or without spaces and hyphens. */
    public Optional<Registered> byCode(ItemId event, String code) {
        organising.requireAtDoor(event);
        return rows.byCode(event, code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** What happened to it, first things first. */
    public List<Line> log(RegistrationId id) {
        organising.require(organising.eventOf(id));
        return sql.sql("select * from content.registration_log where registration = ? order by no")
                .param(id.value())
                .query((row, number) -> new Line(
                        Places.instant(row, "at").orElseThrow(),
                        row.getString("step"),
                        Optional.ofNullable(row.getString("state")).map(RegistrationState::valueOf),
                        DoneBy.valueOf(row.getString("done_by")),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                        row.getString("reason")))
                .list();
    }

    /** As a registrant. @throws NotFound for a link that is unknown, or whose registration was erased */
    public Own mine() {
        var form = rows.mine().orElseThrow(NotFound::new);
        return new Own(form, places.mine());
    }

    /** The others at the same event, by name; empty where there is no list, or not any more, or one has no place. */
    public List<Fellow> fellows() {
        return sql.sql("select * from content.fellow_participants()")
                .query(Fellow.class)
                .list();
    }
}
