package org.zaedno.hub.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing of the world with what is known of it, in order. Not for many threads. What is empty is left out. */
public final class Thing {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Thing() {}

    /** @param type a class of schema.org, e.g. {@code NewsArticle} */
    public static Thing of(String type) {
        return new Thing().with("@type", type);
    }

    /** Something that is described elsewhere in the same page. */
    public static Thing named(String id) {
        return new Thing().id(id);
    }

    public Thing id(String address) {
        return with("@id", address);
    }

    public Thing with(String property, String text) {
        if (!text.isBlank()) properties.put(property, text);
        return this;
    }

    public Thing with(String property, long number) {
        properties.put(property, number);
        return this;
    }

    public Thing with(String property, boolean answer) {
        properties.put(property, answer);
        return this;
    }

    public Thing with(String property, Thing other) {
        properties.put(property, other);
        return this;
    }

    /** Of texts or things; a single one stands by itself. */
    public Thing with(String property, Collection<?> several) {
        if (several.size() == 1) properties.put(property, several.iterator().next());
        else if (!several.isEmpty()) properties.put(property, List.copyOf(several));
        return this;
    }

    public Thing with(String property, Optional<?> maybe) {
        maybe.ifPresent(value -> properties.put(property, value));
        return this;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
