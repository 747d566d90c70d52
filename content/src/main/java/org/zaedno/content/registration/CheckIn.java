package org.zaedno.content.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * The door of an event: who is expected and who has come. Marks may arrive late and in any order, from several phones:
 * the latest by its own clock counts, and each is kept.
 */
@Service
@Transactional
public class CheckIn {
    /**
     * Somebody was seen, or marked by mistake.
     *
     * @param at by the clock of the device; one that goes ahead is taken as now
     * @param key made by the device for this mark: sent again it is the same mark. 8 to 86 of A–Z, a–z, 0–9, _ and -
     */
    public record Mark(ParticipantId participant, boolean present, Instant at, String key) {
        private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,86}");

        public Mark {
            if (!KEY.matcher(key).matches()) throw new InvalidValue("form-key");
        }
    }

    /** How it stands for one participant after a mark. */
    public record Standing(ParticipantId participant, boolean present, Optional<Instant> markedAt) {}

    /** How many persons are expected, and how many of them are there. */
    public record Count(int expected, int present) {}

    /**
     * How it stands at the door.
     *
     * @param roster another text as soon as somebody else is expected
     * @param marked everybody who was ever marked, and not taken off the list since
     */
    public record Standings(Count count, String roster, List<Standing> marked) {}

    private record Roster(int expected, int present, String roster) {}

    private final RegisteredRows rows;
    private final Organising organising;
    private final JdbcClient sql;

    CheckIn(RegisteredRows rows, Organising organising, JdbcClient sql) {
        this.rows = rows;
        this.organising = organising;
        this.sql = sql;
    }

    /** Everybody with a place, for a phone that may lose the network; at most 5,000 forms. @throws NotAllowed for others */
    @Transactional(readOnly = true)
    public List<Registered> expected(ItemId event) {
        door(event);
        return rows.of(event, RegistrationFilter.in(RegistrationState.CONFIRMED), 0, 5_000);
    }

    /** In any order, as often as needed. @return how it stands now; whoever is unknown here is left out */
    public List<Standing> mark(ItemId event, List<Mark> marks) {
        door(event);
        return marks.stream()
                .sorted(java.util.Comparator.comparing(
                        mark -> mark.participant().value()))
                .flatMap(mark -> mark(event, mark).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Count count(ItemId event) {
        organising.requireAtDoor(event);
        return sql.sql("""
                        select count(*)::integer as expected, count(*) filter (where p.present)::integer as present
                          from content.participant p join content.registration r on r.id = p.registration
                         where p.event = ? and r.state = 'CONFIRMED'""").param(event.value()).query(Count.class).single();
    }

    /** For screens that ask every few seconds: two small questions, and no names. */
    @Transactional(readOnly = true)
    public Standings standings(ItemId event) {
        door(event);
        var roster = sql.sql("""
                        select count(*)::integer as expected, count(*) filter (where p.present)::integer as present,
                               count(*) || '.' || coalesce(max(extract(epoch from r.changed_at)), 0) as roster
                          from content.participant p join content.registration r on r.id = p.registration
                         where p.event = ? and r.state = 'CONFIRMED'""").param(event.value()).query(Roster.class).single();
        var marked = sql.sql("""
                        select p.id, p.present, p.marked_at
                          from content.participant p join content.registration r on r.id = p.registration
                         where p.event = ? and r.state = 'CONFIRMED' and p.marked_at is not null order by p.id""")
                .param(event.value())
                .query((row, number) -> new Standing(
                        new ParticipantId(row.getObject("id", java.util.UUID.class)),
                        row.getBoolean("present"),
                        Places.instant(row, "marked_at")))
                .list();
        return new Standings(new Count(roster.expected(), roster.present()), roster.roster(), marked);
    }

    private Optional<Standing> mark(ItemId event, Mark mark) {
        return sql.sql("""
                        select m.present, m.marked_at from content.participant p,
                               lateral content.mark_attendance(p.id, :present, :at, :key) m
                         where p.event = :event and p.id = :id""")
                .param("event", event.value())
                .param("id", mark.participant().value())
                .param("present", mark.present())
                .param("at", mark.at().atOffset(ZoneOffset.UTC))
                .param("key", mark.key())
                .query((row, number) ->
                        new Standing(mark.participant(), row.getBoolean("present"), Places.instant(row, "marked_at")))
                .optional();
    }

    /** Nobody stands at the door of an event that does not take place. */
    private void door(ItemId event) {
        organising.requireAtDoor(event);
        organising.requireHeld(event);
    }
}
