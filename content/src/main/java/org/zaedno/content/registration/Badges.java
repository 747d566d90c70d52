package org.zaedno.content.registration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Export;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;

/** What people wear: who is what on their badge, and whose was printed already with the same words. */
@Service
@Transactional
public class Badges {
    /** What somebody is at the event. */
    public enum Part {
        PARTICIPANT,
        SPEAKER,
        ORGANISER
    }

    /** Which badges are wanted. */
    public sealed interface Which {
        /** All. */
        record All() implements Which {}

        /** Never printed, or printed with other words than today's. */
        record Fresh() implements Which {}

        /** Those of the last print once more. */
        record Last() implements Which {}

        record One(ParticipantId person) implements Which {}
    }

    public record Badge(Guest guest, Part part) {}

    /** @param fresh of them not printed yet as they are now */
    public record Count(int all, int fresh) {}

    private static final String WORDS =
            "sha256(convert_to(concat_ws(E'\\n', p.name, p.institution, p.town, coalesce(b.part, 'PARTICIPANT')), 'UTF8'))";
    private static final String WORN = """
             from content.participant p join content.registration r on r.id = p.registration
             left join content.badge b on b.participant = p.id
            where p.event = :event and r.state = 'CONFIRMED' and not r.online""";
    private static final String IS_FRESH = " and b.printed_as is distinct from " + WORDS;

    private final JdbcClient sql;
    private final Organising organising;
    private final ActivityLog log;
    private final Clock clock;

    Badges(JdbcClient sql, Organising organising, ActivityLog log, Clock clock) {
        this.sql = sql;
        this.organising = organising;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Count count(ItemId event) {
        organising.require(event);
        return sql.sql("select count(*)::integer as \"all\", count(*) filter (where true" + IS_FRESH
                        + ")::integer as fresh" + WORN)
                .param("event", event.value())
                .query(Count.class)
                .single();
    }

    /** Of everybody who is something else than a participant. */
    @Transactional(readOnly = true)
    public Map<ParticipantId, Part> parts(ItemId event) {
        organising.require(event);
        return sql
                .sql("select participant, part from content.badge where event = ? and part <> 'PARTICIPANT'")
                .param(event.value())
                .query((row, number) -> Map.entry(
                        new ParticipantId(row.getObject("participant", UUID.class)),
                        Part.valueOf(row.getString("part"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws NotFound for nobody of this event */
    public void setPart(ItemId event, ParticipantId person, Part part) {
        var owner = organising.require(event);
        int set = sql.sql("""
                        insert into content.badge (owner, event, participant, part)
                        select :owner, p.event, p.id, :part from content.participant p where p.event = :event and p.id = :person
                            on conflict (participant) do update set part = excluded.part""")
                .param("owner", owner.value())
                .param("event", event.value())
                .param("person", person.value())
                .param("part", part.name())
                .update();
        if (set == 0) throw new NotFound();
    }

    /**
     * To be printed now, by family name; remembered as printed and written into the activity log.
     *
     * @throws NotAllowed for who does not run the event
     */
    public List<Badge> take(ItemId event, Which which) {
        var owner = organising.require(event);
        var condition = switch (which) {
            case Which.All() -> "";
            case Which.Fresh() -> IS_FRESH;
            case Which.Last() ->
                " and b.printed_at = (select max(l.printed_at) from content.badge l where l.event = :event)";
            case Which.One(var person) -> " and p.id = '" + person + "'::uuid";
        };
        var badges = sql.sql("select p.*, r.language, r.online, coalesce(b.part, 'PARTICIPANT') as part" + WORN
                        + condition + GuestList.BY_NAME + " limit " + GuestList.MOST)
                .param("event", event.value())
                .query((row, number) -> new Badge(Guest.of(row), Part.valueOf(row.getString("part"))))
                .list();
        remember(owner.value(), event, badges);
        log.exported(Subject.of(Subject.Kind.ITEM, event), Export.BADGES, "pdf", badges.size(), Map.of());
        return badges;
    }

    private void remember(UUID owner, ItemId event, List<Badge> badges) {
        sql.sql(
                        "insert into content.badge (owner, event, participant, part, printed_at, printed_as)"
                                + " select :owner, p.event, p.id, coalesce(b.part, 'PARTICIPANT'), :now, " + WORDS
                                + WORN
                                + " and p.id = any (:people::uuid[])"
                                + " on conflict (participant) do update set printed_at = excluded.printed_at, printed_as = excluded.printed_as")
                .param("owner", owner)
                .param("event", event.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "people",
                        badges.stream()
                                .map(badge -> badge.guest().id().toString())
                                .toArray(String[]::new))
                .update();
    }
}
