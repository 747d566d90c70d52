package org.zaedno.content.tenancy;

import java.util.regex.Pattern;

/** The secret part of a registrant's personal link. Never logged: its text form hides it. */
public record RegistrationSecret(String value) {
    /** 128 random bits or more, in URL-safe Base64. */
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9_-]{22,86}");

    public RegistrationSecret {
        if (!SYNTAX.matcher(value).matches()) throw new InvalidValue("secret");
    }

    @Override
    public String toString() {
        return "RegistrationSecret[hidden]";
    }
}
