package org.zaedno.content.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.tenancy.WorkspaceId;

/** Certificates and the words they were issued with: all of an event for who runs it, one's own for a registrant. */
@Repository
class CertificateRows {
    private static final String CERTIFICATE = """
            select c.*, t.hours, t.heading_bg, t.attests_bg, t.more_bg, t.signatory_bg, t.role_bg,
                   t.heading_en, t.attests_en, t.more_en, t.signatory_en, t.role_en
              from content.certificate c join content.certificate_text t on t.event = c.event and t.id = c.text
            """;

    private final JdbcClient sql;

    CertificateRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<Certificate> of(ItemId event) {
        return sql.sql(CERTIFICATE + " where c.event = ? order by c.issued_at desc, c.id")
                .param(event.value())
                .query((row, number) -> certificate(row))
                .list();
    }

    Optional<Certificate> find(CertificateId id) {
        return sql.sql(CERTIFICATE + " where c.id = ?")
                .param(id.value())
                .query((row, number) -> certificate(row))
                .optional();
    }

    /** Of the registration whose personal link was bound: those that hold. */
    List<Certificate> mine() {
        return sql.sql(CERTIFICATE + """
                         join content.participant p on p.event = c.event and p.id = c.participant
                         join content.registration r on r.id = p.registration and r.secret_hash = content.actor_registration()
                        where c.withdrawn_at is null order by p.number""")
                .query((row, number) -> certificate(row))
                .list();
    }

    Optional<CertificateText> text(ItemId event) {
        return sql.sql("select * from content.certificate_text where event = ? order by made_at desc, id limit 1")
                .param(event.value())
                .query((row, number) -> text(row))
                .optional();
    }

    Optional<UUID> textId(ItemId event) {
        return sql.sql("select id from content.certificate_text where event = ? order by made_at desc, id limit 1")
                .param(event.value())
                .query(UUID.class)
                .optional();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                new ItemId(row.getObject("event", UUID.class)),
                Optional.<@Nullable UUID>ofNullable(row.getObject("participant", UUID.class))
                        .map(ParticipantId::new),
                Optional.ofNullable(row.getString("name")),
                Language.of(row.getString("language")).orElseThrow(),
                text(row),
                row.getString("title"),
                Optional.ofNullable(row.getObject("day_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("day_until", LocalDate.class)),
                row.getString("place"),
                row.getString("issuer"),
                instant(row, "issued_at").orElseThrow(),
                instant(row, "withdrawn_at"),
                row.getString("reason"),
                row.getObject("replaced_by") != null);
    }

    private static CertificateText text(ResultSet row) throws SQLException {
        return new CertificateText(
                Optional.ofNullable(row.getBigDecimal("hours")), wording(row, "bg"), wording(row, "en"));
    }

    private static Wording wording(ResultSet row, String language) throws SQLException {
        return new Wording(
                row.getString("heading_" + language),
                row.getString("attests_" + language),
                row.getString("more_" + language),
                row.getString("signatory_" + language),
                row.getString("role_" + language));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.<@Nullable OffsetDateTime>ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
