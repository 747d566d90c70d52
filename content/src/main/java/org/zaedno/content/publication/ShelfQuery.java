package org.zaedno.content.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter as SQL on an item {@code i}: which rows of facts {@code f} to join, and what must hold. */
final class ShelfQuery {
    /** An event is of those who hold it together. */
    private static final String HELD = """
            (i.owner = :owner or i.id = any (array(select h.event from content.event_host h where h.host = :owner and h.state = 'ACCEPTED')))""";

    private final ShelfFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ShelfQuery(ShelfFilter filter, Instant now) {
        this.filter = filter;
        parameters.put("now", Items.at(now));
        parameters.put("kinds", filter.kinds().stream().map(Kind::name).toArray(String[]::new));
        conditions.add("i.kind = any (:kinds) and i.published and i.binned_at is null");
        filter.owner().ifPresent(owner -> {
            conditions.add(filter.kinds().contains(Kind.EVENT) ? HELD : "i.owner = :owner");
            parameters.put("owner", owner.value());
        });
        filter.theme().ifPresent(theme -> {
            conditions.add("exists (select from content.item_theme t where t.item = i.id and t.theme = :theme)");
            parameters.put("theme", theme.value());
        });
        filter.traits().forEach((trait, value) -> {
            var name = "trait_" + trait.key();
            conditions.add(":" + name + " = any (" + trait.valuesOf(kind()) + ")");
            parameters.put(name, value);
        });
    }

    private Kind kind() {
        return filter.kinds().iterator().next();
    }

    /** What the filter itself looks at. */
    String facts() {
        return filter.traits().isEmpty() ? "" : factsOf(kind());
    }

    static String factsOf(Kind kind) {
        return switch (kind) {
            case PRACTICE -> " left join content.practice f on f.item = i.id";
            case EVENT -> " left join content.event f on f.item = i.id";
            case RESOURCE -> " left join content.resource f on f.item = i.id";
            case NEWS, PAGE -> "";
        };
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
