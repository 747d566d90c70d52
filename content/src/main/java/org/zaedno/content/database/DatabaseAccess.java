package org.zaedno.content.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is, and the three roles that log in there: the owner migrates, {@code hub_app} serves people,
 * {@code hub_job} does the system's jobs.
 */
public record DatabaseAccess(String url, DatabaseLogin owner, DatabaseLogin app, DatabaseLogin job) {

    /** The setting that names a server of one's own: a JDBC address such as {@code jdbc:postgresql://db/zaedno}. */
    public static final String SETTING = "HUB_DATABASE";

    static DatabaseAccess of(String url, Passwords passwords) {
        return new DatabaseAccess(
                url,
                new DatabaseLogin(DatabaseRoles.OWNER, passwords.owner()),
                new DatabaseLogin(DatabaseRoles.APP, passwords.app()),
                new DatabaseLogin(DatabaseRoles.JOB, passwords.job()));
    }

    /**
     * The database the settings name, or nothing when they name none. Each password comes from
     * {@code HUB_DATABASE_OWNER_PASSWORD} (…{@code _APP_}…, …{@code _JOB_}…), or from the file which the same name
     * with {@code _FILE} points at.
     *
     * @throws DatabaseNotStarted when a database is named but a password is not
     */
    public static Optional<DatabaseAccess> fromSettings(UnaryOperator<@Nullable String> settings) {
        return value(settings, SETTING)
                .map(url -> new DatabaseAccess(
                        url,
                        login(settings, DatabaseRoles.OWNER, "OWNER"),
                        login(settings, DatabaseRoles.APP, "APP"),
                        login(settings, DatabaseRoles.JOB, "JOB")));
    }

    private static DatabaseLogin login(UnaryOperator<@Nullable String> settings, String role, String part) {
        var name = SETTING + "_" + part + "_PASSWORD";
        var password = value(settings, name)
                .or(() -> value(settings, name + "_FILE").map(DatabaseAccess::content))
                .orElseThrow(() -> new DatabaseNotStarted(
                        SETTING + " is set, so " + name + " or " + name + "_FILE has to be set too"));
        return new DatabaseLogin(role, password);
    }

    private static Optional<String> value(UnaryOperator<@Nullable String> settings, String name) {
        return Optional.ofNullable(settings.apply(name)).filter(text -> !text.isBlank());
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new DatabaseNotStarted("Cannot read the password file " + file + ": " + unreadable, unreadable);
        }
    }
}
