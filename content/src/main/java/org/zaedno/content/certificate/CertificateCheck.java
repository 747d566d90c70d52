package org.zaedno.content.certificate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;

/** Tells whoever holds a certificate whether it is one. Asked by strangers; nothing but the code opens anything. */
@Service
@Transactional(readOnly = true)
public class CertificateCheck {
    /**
     * What is told of a certificate.
     *
     * @param name empty once the person is forgotten: then a name can be tried against it
     * @param language in which the rest is written
     * @param withdrawn when; empty: it holds
     */
    public record Checked(
            Optional<String> name,
            Language language,
            String title,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<BigDecimal> hours,
            String issuer,
            Instant issuedAt,
            Optional<Instant> withdrawn,
            Optional<Instant> replaced,
            boolean nameFits) {}

    private final JdbcClient sql;
    private final CertificateCodes codes;

    CertificateCheck(JdbcClient sql, CertificateCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** Empty for a code that was never given. */
    public Optional<Checked> of(CertificateCode code) {
        return of(code, "");
    }

    /** With a name as it stands on the paper: {@link Checked#nameFits} says whether it is the one. */
    public Optional<Checked> of(CertificateCode code, String name) {
        return sql.sql("select * from content.check_certificate(?, ?)")
                .params(CertificateCodes.hash(code), codes.seal(code, name))
                .query((row, number) -> new Checked(
                        Optional.ofNullable(row.getString("name")),
                        Language.of(row.getString("language")).orElseThrow(),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("day_from", LocalDate.class)),
                        Optional.ofNullable(row.getObject("day_until", LocalDate.class)),
                        Optional.ofNullable(row.getBigDecimal("hours")),
                        row.getString("issuer"),
                        CertificateRows.instant(row, "issued_at").orElseThrow(),
                        CertificateRows.instant(row, "withdrawn_at"),
                        CertificateRows.instant(row, "replaced_at"),
                        row.getBoolean("name_fits")))
                .optional();
    }
}
