package org.zaedno.hub.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The vocabulary of schema.org as its own typings tell it, and what search engines ask of the types we use: a page is read
 * with a JSON parser of others and held against both.
 */
public final class SchemaOrg {
    private record Type(List<String> parents, Map<String, List<String>> properties) {}

    private static final Map<String, Type> TYPES = read();

    /** As Google's pages on structured data name them for each feature. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "NewsArticle", List.of("headline", "datePublished", "dateModified", "author", "image", "publisher"),
            "Event", List.of("name", "startDate", "endDate", "location", "eventStatus", "organizer"),
            "LearningResource", List.of("name", "description", "learningResourceType", "inLanguage"),
            "BreadcrumbList", List.of("itemListElement"),
            "ListItem", List.of("position", "name"),
            "WebSite", List.of("url", "name", "potentialAction"),
            "Organization", List.of("name"),
            "VirtualLocation", List.of("url"),
            "Place", List.of("name", "address"));

    private SchemaOrg() {}

    /** What is wrong with this page's data; empty: nothing. */
    public static List<String> faults(String json) {
        var page = JsonMapper.shared().readTree(json);
        var faults = new ArrayList<String>();
        if (!page.path("@context").asString().equals("https://schema.org")) faults.add("context");
        if (page.path("@graph").isEmpty()) faults.add("empty graph");
        page.path("@graph").forEach(thing -> check(thing, "@graph", faults));
        return faults;
    }

    private static void check(JsonNode thing, String where, List<String> faults) {
        if (thing.size() == 1 && thing.has("@id")) return; // described elsewhere
        var name = thing.path("@type").asString("");
        if (!TYPES.containsKey(name)) {
            faults.add(where + " is no type: " + name);
            return;
        }
        for (var required : REQUIRED.getOrDefault(name, List.of()))
            if (thing.path(required).isMissingNode()) faults.add(name + " has no " + required);
        for (var property : thing.properties()) {
            var key = property.getKey();
            if (key.startsWith("@") || key.endsWith("-input")) continue;
            var ranges = ranges(name, key);
            if (ranges.isEmpty()) faults.add(name + " knows no " + key);
            else if (property.getValue().isArray())
                property.getValue().forEach(one -> checkValue(one, name + "." + key, ranges, faults));
            else checkValue(property.getValue(), name + "." + key, ranges, faults);
        }
    }

    private static void checkValue(JsonNode value, String where, Set<String> ranges, List<String> faults) {
        if (value.isObject()) {
            check(value, where, faults);
            var type = value.path("@type").asString("");
            if (!type.isEmpty() && ranges.stream().noneMatch(range -> isA(type, range)))
                faults.add(where + " cannot be a " + type);
        } else if (!fits(value, ranges)) faults.add(where + " cannot be " + value);
    }

    private static boolean fits(JsonNode value, Set<String> ranges) {
        if (value.isBoolean()) return ranges.contains("Boolean");
        if (value.isNumber()) return ranges.contains("Integer") || ranges.contains("Number");
        var text = value.asString();
        if (ranges.contains("Text")) return true;
        if (ranges.contains("DateTime") && isTime(text) || ranges.contains("Date") && isDay(text)) return true;
        return text.matches("https?://\\S+"); // a thing may be named by its address
    }

    private static boolean isTime(String text) {
        return parses(() -> OffsetDateTime.parse(text));
    }

    private static boolean isDay(String text) {
        return text.matches("[12][0-9]{3}") || parses(() -> LocalDate.parse(text));
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (java.time.DateTimeException no) {
            return false;
        }
    }

    private static boolean isA(String type, String range) {
        if (type.equals(range)) return true;
        var known = TYPES.get(type);
        return known != null && known.parents.stream().anyMatch(parent -> isA(parent, range));
    }

    private static Set<String> ranges(String type, String property) {
        var known = TYPES.get(type);
        if (known == null) return Set.of();
        var found = new HashSet<>(known.properties.getOrDefault(property, List.of()));
        known.parents.forEach(parent -> found.addAll(ranges(parent, property)));
        return found;
    }

    private static Map<String, Type> read() {
        var types = new HashMap<String, Type>();
        try (var file = SchemaOrg.class.getResourceAsStream("/schema-org.tsv")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(line -> types.put(line[0], new Type(split(line[1], ","), properties(line[2]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return types;
    }

    private static Map<String, List<String>> properties(String text) {
        var properties = new HashMap<String, List<String>>();
        for (var property : split(text, ";")) {
            var parts = property.split("=");
            properties.put(parts[0], split(parts[1], "\\|"));
        }
        return properties;
    }

    private static List<String> split(String text, String by) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(by));
    }
}
