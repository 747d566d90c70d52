package org.zaedno.hub.facts;

import java.util.List;
import java.util.Optional;

/**
 * One line beside a text: what it is called, and what it is; a value may be a link. Never empty.
 *
 * @param key of its name, the same in every language, e.g. {@code fact.where}
 */
public record Fact(String key, String name, List<Value> values) {
    public record Value(String text, Optional<String> address) {}

    static Fact of(String key, String name, List<String> values) {
        return new Fact(
                key,
                name,
                values.stream().map(text -> new Value(text, Optional.empty())).toList());
    }
}
