package org.zaedno.hub.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The things of one page as JSON-LD, written so that it may stand in an HTML element of its own. */
public record Graph(List<Thing> things) {
    public Graph {
        things = List.copyOf(things);
    }

    public static Graph of(Thing... things) {
        return new Graph(List.of(things));
    }

    /** No title can end the element it stands in: what HTML could read as its own is written by its number. */
    public String json() {
        var json = new StringBuilder(2048).append("{\"@context\":\"https://schema.org\",\"@graph\":");
        write(json, things);
        return json.append('}').toString();
    }

    private static void write(StringBuilder json, Object value) {
        switch (value) {
            case Thing thing -> write(json, thing.properties());
            case Collection<?> several -> write(json, several);
            case String text -> write(json, text);
            default -> json.append(value); // numbers and answers
        }
    }

    private static void write(StringBuilder json, Map<String, Object> properties) {
        json.append('{');
        for (var property : properties.entrySet()) {
            if (json.charAt(json.length() - 1) != '{') json.append(',');
            write(json, property.getKey());
            json.append(':');
            write(json, property.getValue());
        }
        json.append('}');
    }

    private static void write(StringBuilder json, Collection<?> several) {
        json.append('[');
        for (var one : several) {
            if (json.charAt(json.length() - 1) != '[') json.append(',');
            write(json, one);
        }
        json.append(']');
    }

    private static void write(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"', '\\' -> json.append('\\').append(sign);
                case '<', '>', '&', '\u2028', '\u2029' -> json.append("\\u").append(hex(sign));
                default -> {
                    if (sign < ' ') json.append("\\u").append(hex(sign));
                    else json.append(sign);
                }
            }
        }
        json.append('"');
    }

    private static String hex(char sign) {
        return Integer.toHexString(0x10000 | sign).substring(1);
    }
}
