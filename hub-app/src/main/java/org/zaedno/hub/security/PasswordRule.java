package org.zaedno.hub.security;

import org.zaedno.content.tenancy.InvalidValue;

/** What a password has to be. */
final class PasswordRule {
    /** In characters; length is what makes a password hard to guess (NIST SP 800-63B §3.1.1.2). */
    static final int MIN = 12;
    /** In characters: enough for any passphrase, little enough not to make hashing a weapon. */
    static final int MAX = 128;

    private PasswordRule() {}

    static void check(String password) {
        if (password.length() < MIN || password.length() > MAX) throw new InvalidValue("password-length", MIN, MAX);
    }
}
