package org.zaedno.content.certificate;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What is printed on a certificate and opens its check: {@value #LENGTH} signs of an alphabet without 0, 1, I and O, which are taken
 * for each other. 120 bits: nobody meets one by trying.
 */
public record CertificateCode(String value) {
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    public static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final Pattern SYNTAX = Pattern.compile("[2-9A-HJ-NP-Z]{" + LENGTH + "}");

    public CertificateCode {
        if (!SYNTAX.matcher(value).matches()) throw new InvalidValue("certificate-code");
    }

    /** As somebody types it from paper: small letters, spaces and hyphens are no matter. Empty where it cannot be one. */
    public static Optional<CertificateCode> typed(String text) {
        var signs = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return SYNTAX.matcher(signs).matches() ? Optional.of(new CertificateCode(signs)) : Optional.empty();
    }

    /** From bytes that nobody can guess, at least 15. */
    static CertificateCode of(byte[] bytes) {
        var number = new BigInteger(1, bytes);
        var base = BigInteger.valueOf(ALPHABET.length());
        var signs = new StringBuilder();
        while (signs.length() < LENGTH) {
            var parted = number.divideAndRemainder(base);
            signs.append(ALPHABET.charAt(parted[1].intValue()));
            number = parted[0];
        }
        return new CertificateCode(signs.toString());
    }

    /** In groups of four, as it is read aloud and as it stands in addresses. */
    public String grouped() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return grouped();
    }
}
