package org.zaedno.search;

import static org.zaedno.search.ADocument.NOW;

import java.time.Instant;
import java.util.Set;

/** A stranger's first page by relevance, unless said otherwise. */
public final class AQuestion {

    private final String text;
    private Reader reader = Reader.STRANGER;
    private Instant now = NOW;
    private Filters filters = Filters.NONE;
    private Scope scope = Scope.PUBLISHED;
    private Sort sort = Sort.RELEVANCE;
    private Reading reading = Reading.UNDERSTOOD;
    private int offset = 0;
    private int limit = 20;

    private AQuestion(String text) {
        this.text = text;
    }

    public static AQuestion about(String text) {
        return new AQuestion(text);
    }

    public static AQuestion browsing() {
        return new AQuestion("");
    }

    public AQuestion by(Token... tokens) {
        return by(new Reader(Set.of(tokens)));
    }

    public AQuestion by(Reader value) {
        reader = value;
        return this;
    }

    public AQuestion at(Instant value) {
        now = value;
        return this;
    }

    public AQuestion withDrafts() {
        return reaching(Scope.DRAFTS_TOO);
    }

    public AQuestion reaching(Scope value) {
        scope = value;
        return this;
    }

    public AQuestion asTyped() {
        reading = Reading.AS_TYPED;
        return this;
    }

    public AQuestion newestFirst() {
        sort = Sort.NEWEST;
        return this;
    }

    public AQuestion among(Filters value) {
        filters = value;
        return this;
    }

    public AQuestion page(int from, int size) {
        offset = from;
        limit = size;
        return this;
    }

    public SearchRequest made() {
        return new SearchRequest(reader, now, text, filters, scope, sort, reading, offset, limit);
    }

    /** The same asker, typing. */
    public SuggestionRequest typed() {
        return new SuggestionRequest(reader, now, text, scope, 10);
    }
}
