package org.zaedno.search;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.zaedno.search.SearchChange.Put;

/** A public, published news item in Bulgarian, unless said otherwise. */
public final class ADocument {

    public static final Instant NOW = Instant.parse("2025-05-01T12:00:00Z");

    private final String item;
    private String kind = "news";
    private String language = "bg";
    private String title = "Без заглавие";
    private String lead = "";
    private String text = "";
    private String owner = "first";
    private Set<String> themes = Set.of();
    private Instant date = NOW.minusSeconds(3600);
    private boolean published = true;
    private Set<Token> openTo = Set.of(Token.PUBLIC);
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Set<Token> alwaysOpenTo = Set.of();
    private Set<String> yieldsIn = Set.of();

    private ADocument(String item) {
        this.item = item;
    }

    public static ADocument of(String item) {
        return new ADocument(item);
    }

    public ADocument titled(String value) {
        title = value;
        return this;
    }

    public ADocument lead(String value) {
        lead = value;
        return this;
    }

    public ADocument saying(String value) {
        text = value;
        return this;
    }

    public ADocument kind(String value) {
        kind = value;
        return this;
    }

    public ADocument in(String value) {
        language = value;
        return this;
    }

    public ADocument ownedBy(String value) {
        owner = value;
        return this;
    }

    public ADocument on(String... values) {
        themes = Set.of(values);
        return this;
    }

    public ADocument dated(Instant value) {
        date = value;
        return this;
    }

    public ADocument draft() {
        published = false;
        openTo = Set.of();
        return alwaysOpenTo(Token.workspace(owner));
    }

    public ADocument published(boolean value) {
        published = value;
        return this;
    }

    public ADocument openTo(Token... tokens) {
        openTo = Set.of(tokens);
        return this;
    }

    public ADocument openTo(Set<Token> tokens) {
        openTo = new HashSet<>(tokens);
        return this;
    }

    public ADocument from(Instant value) {
        from = Optional.of(value);
        return this;
    }

    public ADocument until(Instant value) {
        until = Optional.of(value);
        return this;
    }

    public ADocument alwaysOpenTo(Token... tokens) {
        alwaysOpenTo = Set.of(tokens);
        return this;
    }

    public ADocument alwaysOpenTo(Set<Token> tokens) {
        alwaysOpenTo = new HashSet<>(tokens);
        return this;
    }

    public ADocument yieldingIn(String... readers) {
        yieldsIn = Set.of(readers);
        return this;
    }

    public SearchDocument made() {
        return new SearchDocument(
                new DocumentId(item + "/" + language),
                item,
                kind,
                language,
                title,
                lead,
                text,
                "address-of-" + item,
                owner,
                themes,
                date,
                published,
                openTo,
                from,
                until,
                alwaysOpenTo,
                yieldsIn);
    }

    public Put put() {
        return new Put(made());
    }
}
