package org.zaedno.content.registration;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.zaedno.content.tenancy.InvalidValue;

/** What a form carries from the moment it is shown: sent twice, it is the same form. Opens nothing by itself. */
public record FormKey(String value) {
    /** 128 random bits or more, in URL-safe Base64. */
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9_-]{22,86}");
    /** In bytes. */
    private static final int LENGTH = 18;

    private static final SecureRandom RANDOM = new SecureRandom();

    public FormKey {
        if (!SYNTAX.matcher(value).matches()) throw new InvalidValue("form-key");
    }

    public static FormKey fresh() {
        var random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        return new FormKey(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }
}
