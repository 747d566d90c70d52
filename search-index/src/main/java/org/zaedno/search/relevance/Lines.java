package org.zaedno.search.relevance;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON objects, one a line. */
final class Lines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One line's object. */
    record Fields(JsonNode line) {
        String text(String name) {
            var value = line.get(name);
            if (value == null
                    || !value.isValueNode()
                    || value.isNull()
                    || value.asString().isBlank()) throw new Refused("\"" + name + "\" is missing");
            return value.asString();
        }

        String text(String name, String otherwise) {
            var value = line.get(name);
            return value == null
                            || value.isNull()
                            || name.equals("lang") && value.asString().isBlank()
                    ? otherwise
                    : value.asString();
        }

        Set<String> texts(String name) {
            var texts = new LinkedHashSet<String>();
            for (var text : line.path(name)) texts.add(text.asString());
            return texts;
        }

        int number(String name, int otherwise) {
            var value = line.get(name);
            if (value == null || value.isNull()) return otherwise;
            if (!value.isNumber()) throw new Refused("\"" + name + "\" is no number");
            return (int) Math.round(value.asDouble());
        }
    }

    /** @throws Refused naming the file, and the line where there is one to name */
    static void each(Path file, Consumer<Fields> taken) throws IOException {
        if (!Files.isRegularFile(file)) throw new Refused("There is no file " + file);
        int number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                var json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) taken.accept(fields(json));
            }
        } catch (MalformedInputException e) {
            throw new Refused(file + " is not in UTF-8, after line " + number);
        } catch (Refused e) {
            throw new Refused(file + ", line " + number + ": " + e.getMessage());
        }
    }

    private static Fields fields(String json) {
        JsonNode line;
        try {
            line = JSON.readTree(json);
        } catch (RuntimeException e) {
            throw new Refused("this is no JSON: " + json.substring(0, Math.min(60, json.length())));
        }
        if (!line.isObject()) throw new Refused("this is no JSON object");
        return new Fields(line);
    }

    private Lines() {}
}
