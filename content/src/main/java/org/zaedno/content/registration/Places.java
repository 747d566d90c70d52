package org.zaedno.content.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.RegistrationClosed.Why;
import org.zaedno.content.tenancy.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** The statements that decide about places: one each, and each holds the event's row from its first to its last moment. */
@Repository
class Places {
    private static final String CANCELLED = "ZA006";

    private final JdbcClient sql;
    private final PersonalLinks links;
    private final JsonMapper json;

    Places(JdbcClient sql, PersonalLinks links, JsonMapper json) {
        this.sql = sql;
        this.links = links;
        this.json = json;
    }

    Place take(ItemId event, Application form) {
        return decided(sent("select * from content.take_place(:event, " + SentForm.ROW + ", :invitation)", event, form)
                .param("invitation", form.invitation().map(LinkSecret::hash).orElse(null), java.sql.Types.BINARY));
    }

    Place walkIn(ItemId event, Application form, boolean pastLimit) {
        return decided(sent("select * from content.walk_in(:event, " + SentForm.ROW + ", :past)", event, form)
                .param("past", pastLimit));
    }

    Place change(Application form) {
        return decided(SentForm.into(
                sql.sql("select * from content.change_my_registration(" + SentForm.ROW + ")"),
                form,
                Optional.empty(),
                json));
    }

    Place decide(RegistrationId registration, String step, String reason) {
        return decided(sql.sql("select * from content.decide_registration(?, ?, ?)")
                .params(registration.value(), step, reason));
    }

    Place step(String step) {
        return decided(sql.sql("select * from content.step_my_registration(?)").param(step));
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

    /** @throws RegistrationClosed also where the event was cancelled: nobody comes in or moves up there, also by hand */
    private static Place decided(JdbcClient.StatementSpec asked) {
        try {
            return asked.query(Places::place).single();
        } catch (UncategorizedSQLException wall) {
            if (CANCELLED.equals(wall.getSQLException().getSQLState()))
                throw new RegistrationClosed(Why.CANCELLED, Optional.empty());
            throw wall;
        }
    }

    private static Map<String, Object> row(Hold hold, String whom, UUID id) {
        var row = new java.util.HashMap<String, Object>(
                Map.of("id", UUID.randomUUID(), whom, id, "places", hold.places()));
        hold.release().ifPresent(at -> row.put("release_at", at.toString()));
        return row;
    }

    private JdbcClient.StatementSpec sent(String statement, ItemId event, Application form) {
        var hash = PersonalLinks.hash(links.secret(event, form.key()).value());
        return SentForm.into(sql.sql(statement), form, Optional.of(hash), json).param("event", event.value());
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
