package org.zaedno.content.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The generated passwords of the embedded database, kept in a file of its owner. */
record Passwords(String superuser, String owner, String app, String job) {

    static final String FILE = "passwords.properties";
    /** 192 bits: far beyond guessing, and 32 characters without padding. */
    private static final int BYTES = 24;

    static boolean existIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    static Passwords generateIn(Path folder) throws IOException {
        var passwords = new Passwords(random(), random(), random(), random());
        OwnerOnly.write(folder.resolve(FILE), passwords.text());
        return passwords;
    }

    /** @throws DatabaseNotSafe when someone else may read the file */
    static Passwords readFrom(Path folder) throws IOException {
        OwnerOnly.require(folder.resolve(FILE));
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(FILE))) {
            lines.load(reader);
        }
        return new Passwords(
                lines.getProperty("superuser"),
                lines.getProperty("owner"),
                lines.getProperty("app"),
                lines.getProperty("job"));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String text() throws IOException {
        var lines = new Properties();
        lines.setProperty("superuser", superuser);
        lines.setProperty("owner", owner);
        lines.setProperty("app", app);
        lines.setProperty("job", job);
        var text = new StringWriter();
        lines.store(text, "Passwords of the embedded database. Lost with this file: the way into it.");
        return text.toString();
    }

    @Override
    public String toString() {
        return "passwords of the embedded database";
    }
}
