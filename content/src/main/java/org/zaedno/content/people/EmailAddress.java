package org.zaedno.content.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.zaedno.content.tenancy.InvalidValue;

/** An address in lower case. Whether mail arrives there only a mail can tell. */
public record EmailAddress(String value) {
    /** In characters (RFC 5321 §4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SYNTAX = Pattern.compile(
            "[^\\s\\p{C}@<>\"(),;:\\\\]{1,64}@[^\\s\\p{C}@<>\"(),;:\\\\]+\\.[^\\s\\p{C}@.<>\"(),;:\\\\]+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches()) throw new InvalidValue("email");
    }
}
