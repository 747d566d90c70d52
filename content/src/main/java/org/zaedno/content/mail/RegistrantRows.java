package org.zaedno.content.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.EventInvitationId;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.tenancy.RegistrationSecret;

/** The rows of registrations whose person is still known. */
@Repository
class RegistrantRows implements Registrants {
    private final JdbcClient sql;
    private final PersonalLinks links;

    RegistrantRows(JdbcClient sql, PersonalLinks links) {
        this.sql = sql;
        this.links = links;
    }

    @Override
    public Optional<Registrant> find(UUID registration) {
        return sql.sql("""
                        select r.event, r.form_key, r.secret_hash, r.state, r.party, r.offer_until, coalesce(p.name, '') as name,
                               case when r.state = 'WAITING' then
                                   (select count(*) from content.registration w
                                     where w.event = r.event and w.state = 'WAITING' and w.arrival <= r.arrival) end as position,
                               coalesce((select l.reason from content.registration_log l
                                          where l.registration = r.id and l.reason <> '' order by l.no desc limit 1), '') as reason
                          from content.registration r
                          left join content.participant p on p.registration = r.id and p.number = 1
                         where r.id = ? and r.email is not null""").param(registration).query(this::registrant).optional();
    }

    @Override
    public Optional<MailMatter.Guest> guest(UUID invitation) {
        return sql.sql("""
                        select i.name, i.words, i.secret_hash,
                               i.revoked_at is not null or exists (select from content.registration r
                                   where r.event = i.event and r.invitation = i.id and content.registration_lives(r.state)) as over
                          from content.event_invitation i where i.id = ?""")
                .param(invitation)
                .query((row, number) -> {
                    var made = links.invitation(new EventInvitationId(invitation));
                    var mine = MessageDigest.isEqual(row.getBytes("secret_hash"), made.hash());
                    return new MailMatter.Guest(
                            row.getString("name"),
                            row.getString("words"),
                            mine ? Optional.of(made) : Optional.empty(),
                            row.getBoolean("over"));
                })
                .optional();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> registrations) {
        var found = new LinkedHashMap<UUID, String>();
        sql.sql("""
                        select r.id, coalesce(p.name, '') as name from content.registration r
                          left join content.participant p on p.registration = r.id and p.number = 1
                         where r.id = any (?) and r.email is not null order by r.arrival""")
                .params((Object) registrations.toArray(UUID[]::new))
                .query((row, number) -> found.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return found;
    }

    private Registrant registrant(ResultSet row, int number) throws SQLException {
        int position = row.getInt("position");
        return new Registrant(
                row.getString("name"),
                row.getInt("party"),
                row.getString("state").equals("CONFIRMED"),
                position > 0 ? OptionalInt.of(position) : OptionalInt.empty(),
                Optional.ofNullable(row.getObject("offer_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("reason"),
                secret(row));
    }

    /** Only the right one: hubs that share a database and not the key of the links make different ones. */
    private Optional<RegistrationSecret> secret(ResultSet row) throws SQLException {
        var made = links.secret(new ItemId(row.getObject("event", UUID.class)), new FormKey(row.getString("form_key")));
        var hash = row.getBytes("secret_hash");
        return hash != null && MessageDigest.isEqual(hash, digest(made.value())) ? Optional.of(made) : Optional.empty();
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
