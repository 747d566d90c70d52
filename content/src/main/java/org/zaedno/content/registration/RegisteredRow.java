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
import org.springframework.jdbc.core.RowMapper;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a registration of a row with its people. */
final class RegisteredRow implements RowMapper<Registered> {
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<Person>> PEOPLE = new TypeReference<>() {};

    /** A participant as the database puts it into JSON. */
    private record Person(
            UUID id,
            int number,
            String name,
            String institution,
            String town,
            String code,
            boolean present,
            @Nullable OffsetDateTime marked_at) {}

    private final JsonMapper json;

    RegisteredRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Registered mapRow(ResultSet row, int number) throws SQLException {
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
                                .map(RegisteredRow::instant)))
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
