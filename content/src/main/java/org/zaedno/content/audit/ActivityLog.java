package org.zaedno.content.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what in a workspace; only ever added to. Steps, revisions, items, memberships, invitations and settings are
 * written by the database itself (Decision 0014); {@link #record} is for what has no row of its own.
 */
@Service
@Transactional(readOnly = true)
public class ActivityLog {
    /** Lines in one answer: more than a screen holds. */
    private static final int LIST_MAX = 200;

    private static final String LINES = """
            select a.no, a.at, a.owner, a.person, p.name as person_name, a.acted_for, a.what, a.subject_kind, a.subject,
                   content.subject_name(a.subject_kind, a.subject, :reading) as subject_name, a.language, a.words
              from content.activity a left join content.person p on p.id = a.person
             where %s
             order by a.no desc offset :offset limit :limit""";
    private static final String WANTED = """
            a.owner = :owner
               and (:person::uuid is null or a.person = :person::uuid) and (:deeds::text[] is null or a.what = any (:deeds::text[]))
               and (:subject::uuid is null or a.subject = :subject::uuid)
               and (:from::timestamptz is null or a.at >= :from::timestamptz) and (:until::timestamptz is null or a.at < :until::timestamptz)""";
    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final JsonMapper json;

    ActivityLog(JdbcClient sql, Tenancy tenancy, JsonMapper json) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.json = json;
    }

    /** Into the log of the workspace acted for, in the transaction of the fact: both stand or neither does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Activity activity) {
        recordIn(tenancy.acting().workspace(), activity);
    }

    /** As {@link #record}, unless the same person did the very same within the hour. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordHourly(Activity activity) {
        boolean known = sql.sql("""
                        select exists (select from content.activity a
                                        where a.owner = content.actor_workspace() and a.person = content.actor_person() and a.what = :what
                                          and a.subject is not distinct from :subject::uuid and a.words = :words::jsonb
                                          and a.at > clock_timestamp() - interval '1 hour')""")
                .param("what", activity.deed().name())
                .param("subject", activity.subject().map(Subject::id).orElse(null), java.sql.Types.OTHER)
                .param("words", json.writeValueAsString(activity.words()))
                .query(Boolean.class)
                .single();
        if (!known) record(activity);
    }

    /**
     * That somebody took personal data of an event out of the hub: what, in which form, how many rows, never whose. To be called
     * in the transaction that reads them.
     *
     * @param more codes, e.g. {@code columns}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void exported(Subject event, Export what, String format, int rows, Map<String, String> more) {
        var words = new HashMap<>(more);
        words.put("kind", "EVENT");
        words.put("what", what.code());
        words.put("format", format);
        words.put("rows", Integer.toString(rows));
        record(Activity.of(Deed.EXPORTED, event).with(words));
    }

    /**
     * Into the log of this workspace, for what two workspaces have to do with each other (placements, releases), what is
     * done by duty, and what jobs do. The line says for whom the person acted.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordIn(WorkspaceId owner, Activity activity) {
        sql.sql("select content.note_activity(:owner, :what, :kind, :subject, :language, :words::jsonb)")
                .param("owner", owner.value())
                .param("what", activity.deed().name())
                .param(
                        "kind",
                        activity.subject().map(about -> about.kind().name()).orElse(null))
                .param("subject", activity.subject().map(Subject::id).orElse(null), java.sql.Types.OTHER)
                .param("language", activity.language().map(Language::tag).orElse(null))
                .param("words", json.writeValueAsString(activity.words()))
                .query((row, number) -> true)
                .single();
    }

    /** Newest first. Empty for a workspace whose people the actor is not one of. */
    public List<ActivityLine> lines(
            WorkspaceId workspace, ActivityFilter wanted, Language reading, int offset, int limit) {
        return asked(LINES.formatted(WANTED), workspace, wanted)
                .param("reading", reading.tag())
                .param("offset", Math.max(0, offset))
                .param("limit", Math.clamp(limit, 1, LIST_MAX))
                .query(this::line)
                .list();
    }

    public long count(WorkspaceId workspace, ActivityFilter wanted) {
        return asked("select count(*) from content.activity a where " + WANTED, workspace, wanted)
                .query(Long.class)
                .single();
    }

    /** What the acting person did, in whichever workspace; newest first. */
    public List<ActivityLine> mine(Language reading, int offset, int limit) {
        return sql.sql(LINES.formatted("a.person = content.actor_person()"))
                .param("reading", reading.tag())
                .param("offset", Math.max(0, offset))
                .param("limit", Math.clamp(limit, 1, LIST_MAX))
                .query(this::line)
                .list();
    }

    /** Everybody with a line in this log whose name the actor may know, by name: also those who have left. */
    public Map<PersonId, String> people(WorkspaceId workspace) {
        var people = new java.util.LinkedHashMap<PersonId, String>();
        sql.sql("""
                        select p.id, p.name from content.person p
                         where exists (select from content.activity a where a.owner = ? and a.person = p.id)
                         order by p.name collate "bg-BG-x-icu", p.id""")
                .param(workspace.value())
                .query((row, number) -> people.put(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
        return people;
    }

    private JdbcClient.StatementSpec asked(String statement, WorkspaceId workspace, ActivityFilter wanted) {
        return sql.sql(statement)
                .param("owner", workspace.value())
                .param("person", wanted.person().map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("deeds", wanted.area().map(ActivityLog::deeds).orElse(null))
                .param("subject", wanted.subject().orElse(null), java.sql.Types.OTHER)
                .param(
                        "from",
                        wanted.from().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param(
                        "until",
                        wanted.until().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
    }

    private static String[] deeds(Deed.Area area) {
        return area.deeds().toArray(String[]::new);
    }

    private ActivityLine line(ResultSet row, int number) throws SQLException {
        var subject = Optional.ofNullable(row.getObject("subject", UUID.class));
        var kind = Optional.ofNullable(row.getString("subject_kind")).map(Subject.Kind::valueOf);
        return new ActivityLine(
                row.getLong("no"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                id(row, "person").map(PersonId::new),
                Optional.ofNullable(row.getString("person_name")),
                id(row, "acted_for").map(WorkspaceId::new),
                Deed.valueOf(row.getString("what")),
                subject.flatMap(about -> kind.map(known -> new Subject(known, about))),
                Optional.ofNullable(row.getString("subject_name")),
                Optional.ofNullable(row.getString("language")).flatMap(Language::of),
                json.readValue(row.getString("words"), CODES));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.<@Nullable UUID>ofNullable(row.getObject(column, UUID.class));
    }
}
