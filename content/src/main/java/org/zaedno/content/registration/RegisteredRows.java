package org.zaedno.content.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Registrations with their people: all of an event for who runs it, one's own for a registrant. */
@Repository
class RegisteredRows {
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<Row>> PEOPLE = new TypeReference<>() {};

    /** A participant as the database puts it into JSON. */
    private record Row(
            UUID id,
            int number,
            String name,
            String institution,
            String town,
            String code,
            boolean present,
            @Nullable OffsetDateTime marked_at) {}

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
    private final JsonMapper json;

    RegisteredRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Registered> of(ItemId event, RegistrationFilter wanted, int offset, int limit) {
        return asked(REGISTERED + WANTED + " order by r.arrival offset :offset limit :limit", event, wanted)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> registered(row))
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
                .query((row, number) -> registered(row))
                .optional();
    }

    Optional<Registered> byCode(ItemId event, String code) {
        return sql.sql(
                        REGISTERED
                                + " where r.id = (select p.registration from content.participant p where p.event = ? and p.code = ?)")
                .params(event.value(), code)
                .query((row, number) -> registered(row))
                .optional();
    }

    Optional<Registered> mine() {
        return sql.sql(REGISTERED + " where r.secret_hash = content.actor_registration()")
                .query((row, number) -> registered(row))
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

    private Registered registered(ResultSet row) throws SQLException {
        var turn = row.getObject("turn", Integer.class);
        return new Registered(
                new RegistrationId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("event", UUID.class)),
                new FormKey(row.getString("form_key")),
                RegistrationState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("arrival"),
                Optional.ofNullable(turn),
                Places.instant(row, "offer_until"),
                Registered.CameBy.valueOf(row.getString("came_by")),
                row.getBoolean("online"),
                id(row, "kind").map(KindId::new),
                id(row, "member").map(WorkspaceId::new),
                Optional.ofNullable(row.getString("email")),
                Language.of(row.getString("language")).orElseThrow(),
                people(row),
                answers(row),
                row.getString("access") == null
                        ? Needs.NONE
                        : new Needs(row.getString("access"), row.getString("diet"), row.getString("interpreter")),
                ClosedList.read(Consent.class, row, "consents"),
                Places.instant(row, "registered_at").orElseThrow(),
                Places.instant(row, "changed_at").orElseThrow());
    }

    private List<Participant> people(ResultSet row) throws SQLException {
        var people = row.getString("people");
        if (people == null) return List.of();
        return json.readValue(people, PEOPLE).stream()
                .map(one -> new Participant(
                        new ParticipantId(one.id()),
                        one.number(),
                        one.name(),
                        one.institution(),
                        one.town(),
                        one.code(),
                        one.present(),
                        Optional.<@Nullable OffsetDateTime>ofNullable(one.marked_at())
                                .map(RegisteredRows::instant)))
                .toList();
    }

    private Map<QuestionId, List<String>> answers(ResultSet row) throws SQLException {
        var answers = row.getString("answers");
        if (answers == null) return Map.of();
        return json.readValue(answers, ANSWERS).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        said -> QuestionId.parse(said.getKey()).orElseThrow(), Map.Entry::getValue));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.<@Nullable UUID>ofNullable(row.getObject(column, UUID.class));
    }
}
