package org.zaedno.content.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Activity;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** The mails of the workspace acted for and what became of them. Organisers and coordinators read it; for others it is empty. */
@Service
@Transactional(readOnly = true)
public class Outbox {
    /** Rows of one answer: more than a screen holds. */
    private static final int LIST_MAX = 200;
    /** For how long a mail that did not arrive is somebody's business. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final String WANTED = """
            m.owner = content.actor_workspace() and (:state::text is null or m.state = :state::text)
               and (:event::uuid is null or m.event = :event::uuid)
               and (:occasion::text is null or m.template = :occasion::text)""";

    private static final String ROWS = """
            select m.*, e.title, g.name as guest from content.mail m
              left join content.event_invitation g on g.id = m.invitation
              left join lateral (select d.title from content.edition d where d.item = m.event
                                  order by d.state = 'PUBLISHED' desc, d.language = :reading desc, d.language limit 1) e on true
             where %s""";

    private final JdbcClient sql;
    private final MailMatters matters;
    private final Registrants registrants;
    private final Tenancy tenancy;
    private final ActivityLog log;
    private final Clock clock;

    Outbox(
            JdbcClient sql,
            MailMatters matters,
            Registrants registrants,
            Tenancy tenancy,
            ActivityLog log,
            Clock clock) {
        this.sql = sql;
        this.matters = matters;
        this.registrants = registrants;
        this.tenancy = tenancy;
        this.log = log;
        this.clock = clock;
    }

    /** Newest first. */
    public List<MailRow> list(OutboxFilter wanted, Language reading, int offset, int limit) {
        var found = asked(
                        ROWS.formatted(WANTED) + " order by m.queued_at desc, m.id offset :offset limit :limit", wanted)
                .param("reading", reading.tag())
                .param("offset", Math.max(0, offset))
                .param("limit", Math.clamp(limit, 1, LIST_MAX))
                .query(this::row)
                .list();
        return named(found);
    }

    /** How many there are of each state; states without any are missing. */
    public Map<MailState, Long> counts(Optional<ItemId> event, Optional<Occasion> occasion) {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        asked(
                        "select m.state, count(*) from content.mail m where " + WANTED + " group by m.state",
                        new OutboxFilter(Optional.empty(), event, occasion))
                .query((row, number) -> counts.put(MailState.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    /** What did not arrive in the last month and nobody sent again: somebody does not know what they should. Newest first. */
    public List<MailRow> undelivered(Language reading) {
        return named(sql.sql(ROWS.formatted("""
                        m.owner = content.actor_workspace() and m.state = 'FAILED' and m.settled_at > :since
                           and not exists (select from content.mail a where a.again = m.id)
                         order by m.settled_at desc, m.id limit :limit"""))
                .param("reading", reading.tag())
                .param("since", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .param("limit", LIST_MAX)
                .query(this::row)
                .list());
    }

    public Optional<MailRow> find(MailId id, Language reading) {
        return named(sql.sql(ROWS.formatted("m.id = :id and m.owner = content.actor_workspace()"))
                        .param("id", id.value())
                        .param("reading", reading.tag())
                        .query(this::row)
                        .list())
                .stream()
                .findFirst();
    }

    /** What it is made of. */
    public Optional<MailMatter> matter(MailId id) {
        return matters.find(id);
    }

    /**
     * Puts the same mail into the queue once more: a new fact, made with the words of today. Asked twice at the same instant it
     * is done once.
     *
     * @throws NotFound for another workspace's
     * @throws InvalidValue while it waits anyway, and where the registration is gone
     */
    @Transactional
    public void sendAgain(MailId id) {
        OutboxRights.require(tenancy);
        var matter = matters.find(id).orElseThrow(NotFound::new);
        if (matter.registrationGone()
                || matter.guest().filter(MailMatter.Guest::over).isPresent()) throw new InvalidValue("mail-nobody");
        int waiting = sql.sql("select count(*) from content.mail where (id = ? or again = ?) and state = 'WAITING'")
                .params(id.value(), id.value())
                .query(Integer.class)
                .single();
        if (waiting > 0) throw new InvalidValue("mail-waits");
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int queued = sql.sql("""
                        insert into content.mail (id, owner, event, registration, fact, template, address, language, queued_at, next_at, message, invitation, again)
                        select :fresh, m.owner, m.event, m.registration, m.fact || '#' || (select count(*) + 1 from content.mail a where a.again = m.id),
                               m.template, m.address, m.language, :now, :now, m.message, m.invitation, m.id
                          from content.mail m where m.id = :id and m.owner = content.actor_workspace()
                            on conflict do nothing""")
                .param("fresh", MailId.fresh().value())
                .param("id", id.value())
                .param("now", now)
                .update();
        if (queued == 0) return;
        var codes = Map.of("text", matter.occasion().key());
        log.record(matter.event()
                .map(event -> Activity.of(Deed.MAIL_SENT_AGAIN, Subject.of(Subject.Kind.ITEM, event.id())))
                .orElseGet(() -> Activity.of(Deed.MAIL_SENT_AGAIN))
                .with(codes));
    }

    private JdbcClient.StatementSpec asked(String statement, OutboxFilter wanted) {
        return sql.sql(statement)
                .param("state", wanted.state().map(Enum::name).orElse(null))
                .param("event", wanted.event().map(ItemId::value).orElse(null), java.sql.Types.OTHER)
                .param("occasion", wanted.occasion().map(Occasion::template).orElse(null), java.sql.Types.VARCHAR);
    }

    /** A mail and whose it is. */
    private record Found(MailRow row, Optional<UUID> registration) {}

    private List<MailRow> named(List<Found> found) {
        var ids = found.stream()
                .map(Found::registration)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var names = ids.isEmpty() ? Map.<UUID, String>of() : registrants.names(ids);
        return found.stream()
                .map(one -> one.registration()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .map(whom -> withName(one.row(), whom))
                        .orElse(one.row()))
                .toList();
    }

    private static MailRow withName(MailRow row, String name) {
        return new MailRow(
                row.id(),
                row.occasion(),
                Optional.of(name),
                row.address(),
                row.event(),
                row.state(),
                row.attempts(),
                row.queuedAt(),
                row.settledAt(),
                row.nextAt(),
                row.answerCode(),
                row.answer(),
                row.repeats());
    }

    private Found row(ResultSet row, int number) throws SQLException {
        int code = row.getInt("answer_code");
        return new Found(
                new MailRow(
                        new MailId(row.getObject("id", UUID.class)),
                        Occasion.of(row.getString("template")).orElseThrow(),
                        Optional.ofNullable(row.getString("guest")).filter(name -> !name.isEmpty()),
                        row.getString("address"),
                        Optional.ofNullable(row.getString("title")),
                        MailState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        at(row, "queued_at").orElseThrow(),
                        at(row, "settled_at"),
                        at(row, "next_at").orElseThrow(),
                        code == 0 ? OptionalInt.empty() : OptionalInt.of(code),
                        row.getString("answer"),
                        row.getObject("again") != null),
                Optional.<@Nullable UUID>ofNullable(row.getObject("registration", UUID.class)));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
