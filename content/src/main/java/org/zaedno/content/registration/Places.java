package org.zaedno.content.registration;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.RegistrationClosed.Why;
import org.zaedno.content.tenancy.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** The statements that decide about places: one each, and each holds the event's row from its first to its last moment. */
@Repository
class Places {
    /** Told over the telephone without a doubt: no O and 0, no I and 1. */
    private static final String CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    /** In characters; 40 bits. */
    private static final int CODE_LENGTH = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String FORM = """
            row(:id::uuid, :key::text, :hash::bytea, :email::text, :language::text, :kind::uuid, :member::uuid, :online::boolean,
                :people::jsonb, :answers::jsonb, :needs::text[], :consents::text[])::content.sent_form""";

    private final JdbcClient sql;
    private final PersonalLinks links;
    private final JsonMapper json;

    Places(JdbcClient sql, PersonalLinks links, JsonMapper json) {
        this.sql = sql;
        this.links = links;
        this.json = json;
    }

    Place take(ItemId event, Application form) {
        return sent("select * from content.take_place(:event, " + FORM + ", :invitation)", event, form)
                .param("invitation", form.invitation().map(LinkSecret::hash).orElse(null), java.sql.Types.BINARY)
                .query(Places::place)
                .single();
    }

    Place walkIn(ItemId event, Application form, boolean pastLimit) {
        return sent("select * from content.walk_in(:event, " + FORM + ", :past)", event, form)
                .param("past", pastLimit)
                .query(Places::place)
                .single();
    }

    Place change(Application form) {
        return filled("select * from content.change_my_registration(" + FORM + ")", form, null)
                .query(Places::place)
                .single();
    }

    Place decide(RegistrationId registration, String step, String reason) {
        return sql.sql("select * from content.decide_registration(?, ?, ?)")
                .params(registration.value(), step, reason)
                .query(Places::place)
                .single();
    }

    Place step(String step) {
        return sql.sql("select * from content.step_my_registration(?)")
                .param(step)
                .query(Places::place)
                .single();
    }

    Place mine() {
        return sql.sql("select * from content.my_place()").query(Places::place).single();
    }

    boolean erase() {
        return sql.sql("select content.erase_my_registration()")
                .query(Boolean.class)
                .single();
    }

    void set(ItemId event, PlaceLimit limit) {
        var holds = limit.holds().stream()
                .map(hold -> switch (hold.whom()) {
                    case Hold.Whom.OfKind(var kind) -> row(hold, "kind", kind.value());
                    case Hold.Whom.OfMember(var member) -> row(hold, "member", member.value());
                })
                .toList();
        sql.sql("select * from content.set_places(:event, :places::integer, :holds::jsonb)")
                .param("event", event.value())
                .param("places", limit.places().orElse(null), java.sql.Types.INTEGER)
                .param("holds", json.writeValueAsString(holds))
                .query((row, number) -> true)
                .single();
    }

    private static Map<String, Object> row(Hold hold, String whom, UUID id) {
        var row = new java.util.HashMap<String, Object>(
                Map.of("id", UUID.randomUUID(), whom, id, "places", hold.places()));
        hold.release().ifPresent(at -> row.put("release_at", at.toString()));
        return row;
    }

    private JdbcClient.StatementSpec sent(String statement, ItemId event, Application form) {
        return filled(
                        statement,
                        form,
                        PersonalLinks.hash(links.secret(event, form.key()).value()))
                .param("event", event.value());
    }

    private JdbcClient.StatementSpec filled(
            String statement, Application form, byte @org.jspecify.annotations.Nullable [] hash) {
        return sql.sql(statement)
                .param("id", UUID.randomUUID())
                .param("key", form.key().value())
                .param("hash", hash, java.sql.Types.BINARY)
                .param("email", form.email().map(EmailAddress::value).orElse(null), java.sql.Types.VARCHAR)
                .param("language", form.language().locale().getLanguage())
                .param("kind", form.kind().map(KindId::value).orElse(null), java.sql.Types.OTHER)
                .param("member", form.member().map(member -> member.value()).orElse(null), java.sql.Types.OTHER)
                .param("online", form.online())
                .param(
                        "people",
                        json.writeValueAsString(
                                form.people().stream().map(Places::person).toList()))
                .param(
                        "answers",
                        json.writeValueAsString(form.answers().entrySet().stream()
                                .collect(Collectors.toMap(said -> said.getKey().toString(), Map.Entry::getValue))))
                .param("needs", new String[] {
                    form.needs().access(), form.needs().diet(), form.needs().interpreter()
                })
                .param("consents", form.consents().stream().map(Enum::name).toArray(String[]::new));
    }

    private static Map<String, String> person(Attendee person) {
        return Map.of(
                "id", person.id().toString(),
                "name", person.name(),
                "institution", person.institution(),
                "town", person.town(),
                "code", code());
    }

    private static String code() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_SIGNS.length())
                .mapToObj(sign -> CODE_SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }

    /** @throws NotFound @throws RegistrationClosed */
    private static Place place(ResultSet row, int number) throws SQLException {
        var refused = row.getString("refused");
        if (refused != null) {
            if (refused.equals("UNKNOWN")) throw new NotFound();
            throw new RegistrationClosed(Why.valueOf(refused), instant(row, "at"));
        }
        var state = RegistrationState.valueOf(row.getString("state"));
        var id = new RegistrationId(row.getObject("registration", UUID.class));
        return switch (state) {
            case CONFIRMED -> new Place.Confirmed(id);
            case WAITING -> new Place.Waiting(id, row.getInt("turn"));
            case AWAITING_APPROVAL -> new Place.AwaitingApproval(id);
            case OFFERED -> new Place.Offered(id, instant(row, "offer_until").orElseThrow());
            case REFUSED -> new Place.Refused(id, row.getString("reason"));
            case CANCELLED, DECLINED, EXPIRED -> new Place.GivenUp(id, state);
        };
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
