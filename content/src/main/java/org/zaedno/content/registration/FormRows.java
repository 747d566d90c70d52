package org.zaedno.content.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.WorkspaceId;

/** Forms and kinds of institution, of the events the actor may read. */
@Repository
class FormRows {
    private final JdbcClient sql;

    FormRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<RegistrationForm> find(ItemId event) {
        return sql.sql(
                        "select f.*, extract(epoch from f.offer_for)::bigint as offer_seconds from content.registration_form f where event = ?")
                .param(event.value())
                .query((row, number) -> form(row))
                .optional();
    }

    void begin(WorkspaceId owner, RegistrationForm form, UUID person) {
        try {
            filled("""
                    insert into content.registration_form (owner, event, opens_at, closes_at, approval, invited_only, waiting_list, party_max, offer_for,
                                                           online_free, list_until, needs_until, persons_until, consents, languages, changed_at, changed_by)
                    values (:owner, :event, :opens, :closes, :approval, :invitedOnly, :waitingList, :partyMax, :offer * interval '1 second',
                            :onlineFree, :listUntil, :needsUntil, :personsUntil, :consents, :languages, now(), :person)""", form, person).param("owner", owner.value()).update();
        } catch (DuplicateKeyException begunMeanwhile) {
            throw new ChangedMeanwhile();
        }
    }

    void store(RegistrationForm form, UUID person) {
        int changed = filled("""
                update content.registration_form
                   set version = version + 1, opens_at = :opens, closes_at = :closes, approval = :approval, invited_only = :invitedOnly,
                       waiting_list = :waitingList, party_max = :partyMax, offer_for = :offer * interval '1 second', online_free = :onlineFree,
                       list_until = :listUntil, needs_until = :needsUntil, persons_until = :personsUntil, consents = :consents,
                       languages = :languages, changed_at = now(), changed_by = :person
                 where event = :event and version = :version""", form, person).param("version", form.version()).update();
        if (changed == 0) throw new ChangedMeanwhile();
    }

    void store(WorkspaceId owner, ItemId event, List<InstitutionKind> kinds) {
        sql.sql(
                        "update content.institution_kind set retired_at = now() where event = ? and retired_at is null and not id = any (?)")
                .params(
                        event.value(),
                        kinds.stream().map(kind -> kind.id().value()).toArray(UUID[]::new))
                .update();
        for (int at = 0; at < kinds.size(); at++) {
            var kind = kinds.get(at);
            sql.sql("""
                            insert into content.institution_kind (id, owner, event, code, position, name_bg, name_en)
                            values (:id, :owner, :event, :code, :at, :bg, :en)
                            on conflict (id) do update set position = excluded.position, name_bg = excluded.name_bg,
                                                           name_en = excluded.name_en, retired_at = null""")
                    .param("id", kind.id().value())
                    .param("owner", owner.value())
                    .param("event", event.value())
                    .param("code", kind.standard().map(Enum::name).orElse(null), java.sql.Types.VARCHAR)
                    .param("at", at)
                    .param("bg", kind.names().bg())
                    .param("en", kind.names().en())
                    .update();
        }
    }

    List<InstitutionKind> kinds(ItemId event, boolean retired) {
        return sql.sql(
                        "select * from content.institution_kind where event = ? and (? or retired_at is null) order by position, id")
                .params(event.value(), retired)
                .query((row, number) -> new InstitutionKind(
                        new KindId(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getString("code")).map(StandardKind::valueOf),
                        names(row, "name")))
                .list();
    }

    private JdbcClient.StatementSpec filled(String statement, RegistrationForm form, UUID person) {
        return sql.sql(statement)
                .param("event", form.event().value())
                .param("opens", form.opens().atOffset(ZoneOffset.UTC))
                .param("closes", form.closes().atOffset(ZoneOffset.UTC))
                .param("approval", form.approval())
                .param("invitedOnly", form.invitedOnly())
                .param("waitingList", form.waitingList())
                .param("partyMax", form.partyMax())
                .param("offer", form.offerFor().map(Duration::toSeconds).orElse(null), java.sql.Types.BIGINT)
                .param("onlineFree", form.onlineFree())
                .param(
                        "listUntil",
                        form.listUntil().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("needsUntil", form.needsUntil())
                .param("personsUntil", form.personsUntil())
                .param("consents", ClosedList.stored(form.consents()))
                .param("languages", form.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("person", person);
    }

    private static RegistrationForm form(ResultSet row) throws SQLException {
        return new RegistrationForm(
                new ItemId(row.getObject("event", UUID.class)),
                row.getInt("version"),
                Places.instant(row, "opens_at").orElseThrow(),
                Places.instant(row, "closes_at").orElseThrow(),
                row.getBoolean("approval"),
                row.getBoolean("invited_only"),
                row.getBoolean("waiting_list"),
                row.getInt("party_max"),
                Optional.ofNullable(row.getObject("offer_seconds", Long.class)).map(Duration::ofSeconds),
                row.getBoolean("online_free"),
                Places.instant(row, "list_until"),
                row.getObject("needs_until", LocalDate.class),
                row.getObject("persons_until", LocalDate.class),
                ClosedList.read(Consent.class, row, "consents"),
                Arrays.stream((String[]) row.getArray("languages").getArray())
                        .map(tag -> Language.of(tag).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Names names(ResultSet row, String column) throws SQLException {
        return new Names(row.getString(column + "_bg"), row.getString(column + "_en"));
    }
}
