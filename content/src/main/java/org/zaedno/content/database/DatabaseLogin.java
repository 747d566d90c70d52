package org.zaedno.content.database;

/** A role that may log in. The password never shows in a log. */
public record DatabaseLogin(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
