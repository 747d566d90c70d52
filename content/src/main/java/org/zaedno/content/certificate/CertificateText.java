package org.zaedno.content.certificate;

import java.math.BigDecimal;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * The words of an event's certificates. Issued ones keep the words they were issued with.
 *
 * @param hours that are certified, to a tenth; empty: none are
 */
public record CertificateText(Optional<BigDecimal> hours, Wording bg, Wording en) {
    /** More than the longest course has. */
    public static final BigDecimal HOURS_MAX = new BigDecimal("999.9");

    public CertificateText {
        hours = hours.map(BigDecimal::stripTrailingZeros);
        if (hours.filter(known -> known.signum() <= 0 || known.compareTo(HOURS_MAX) > 0 || known.scale() > 1)
                .isPresent()) throw new InvalidValue("certificate-hours");
    }

    public Wording in(Language language) {
        return language == Language.EN ? en : bg;
    }
}
