package org.zaedno.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** For whom is searched. Always holds {@link Token#PUBLIC}; nobody reads everything. */
public record Reader(Set<Token> tokens) {

    public static final Reader STRANGER = new Reader(Set.of());

    public Reader {
        var held = new LinkedHashSet<>(tokens);
        held.add(Token.PUBLIC);
        tokens = Set.copyOf(held);
    }
}
