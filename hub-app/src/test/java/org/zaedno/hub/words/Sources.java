package org.zaedno.hub.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sources a reader's text could hide in: Java and templates of the application. */
record Sources(Path path, String text) {
    static Stream<Sources> all() {
        return Stream.concat(java(), templates());
    }

    static Stream<Sources> java() {
        return under("src/main/java", ".java");
    }

    static Stream<Sources> templates() {
        return under("src/main/jte", ".jte");
    }

    String name() {
        return path.getFileName().toString();
    }

    private static Stream<Sources> under(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(ending)).map(Sources::read).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Sources read(Path path) {
        try {
            return new Sources(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
