package org.zaedno.hub.facts;

import java.util.List;
import java.util.Optional;

/** One line beside a text: what it is called, and what it is; a value may be a link. Never empty. */
public record Fact(String name, List<Value> values) {
    public record Value(String text, Optional<String> address) {}

    static Fact of(String name, List<String> values) {
        return new Fact(
                name,
                values.stream().map(text -> new Value(text, Optional.empty())).toList());
    }
}
