package org.zaedno.content.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.registration.RegistrationState;

/** Finds those of an event's registrations whom somebody wants to write to; without an address nobody is. */
@Repository
class AudienceRows {
    private final JdbcClient sql;

    AudienceRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of arrival. @param before only who registered before this moment */
    List<Recipient> of(ItemId event, Audience wanted, Optional<Instant> before, int limit) {
        return sql.sql("""
                        select r.id, r.email, r.language, r.state, coalesce(p.name, '') as name from content.registration r
                          left join content.participant p on p.registration = r.id and p.number = 1
                         where r.event = :event and r.owner = content.actor_workspace() and r.email is not null
                           and (cardinality(:picked::uuid[]) = 0 or r.id = any (:picked::uuid[]))
                           and (cardinality(:states::text[]) = 0 or r.state = any (:states::text[]))
                           and (:kind::uuid is null or r.kind = :kind::uuid)
                           and (:online::boolean is null or r.online = :online::boolean)
                           and (:language::text is null or r.language = :language::text)
                           and (:before::timestamptz is null or r.registered_at < :before::timestamptz)
                           and (:present::boolean is null or :present::boolean =
                                exists (select from content.participant x where x.registration = r.id and x.present))
                           and (:needs::boolean is null or :needs::boolean =
                                exists (select from content.registration_need x where x.registration = r.id))
                         order by r.arrival limit :limit""")
                .param("event", event.value())
                .param(
                        "picked",
                        wanted.picked().stream().map(RegistrationId::value).toArray(UUID[]::new))
                .param("states", ClosedList.stored(wanted.states()))
                .param("kind", wanted.kind().map(KindId::value).orElse(null), java.sql.Types.OTHER)
                .param("online", wanted.online().orElse(null), java.sql.Types.BOOLEAN)
                .param("language", wanted.language().map(MailTexts::tag).orElse(null), java.sql.Types.VARCHAR)
                .param(
                        "before",
                        before.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("present", wanted.present().orElse(null), java.sql.Types.BOOLEAN)
                .param("needs", wanted.needs().orElse(null), java.sql.Types.BOOLEAN)
                .param("limit", limit)
                .query(AudienceRows::recipient)
                .list();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(
                new RegistrationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")).orElse(Language.BG),
                RegistrationState.valueOf(row.getString("state")));
    }
}
