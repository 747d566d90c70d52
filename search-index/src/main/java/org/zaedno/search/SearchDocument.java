package org.zaedno.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be found: one language of one item, as plain text. A reader sees it when one of {@code alwaysOpenTo} is held, or when
 * one of {@code openTo} is held and the moment of asking lies in {@code openFrom <= now < openUntil}; an absent bound does not bind.
 * Times are kept to the microsecond, as the database keeps them.
 *
 * @param text plain text, no mark-up
 * @param address the slug
 * @param owner the workspace's id
 * @param date what "newest" sorts by
 * @param yieldsIn languages of readers for whom another published edition of the item stands first, see {@link Filters#onceIn}
 */
public record SearchDocument(
        DocumentId id,
        String item,
        String kind,
        String language,
        String title,
        String lead,
        String text,
        String address,
        String owner,
        Set<String> themes,
        Instant date,
        boolean published,
        Set<Token> openTo,
        Optional<Instant> openFrom,
        Optional<Instant> openUntil,
        Set<Token> alwaysOpenTo,
        Set<String> yieldsIn) {

    /** In characters. Six times the longest title that content accepts. */
    public static final int TITLE_MAX = 1_000;

    /** In characters, of lead and text each. Ten times the longest body that content accepts. */
    public static final int TEXT_MAX = 1_000_000;

    public SearchDocument {
        Checked.key("item", item);
        Checked.key("kind", kind);
        Checked.key("language", language);
        Checked.text("title", title, TITLE_MAX);
        Checked.text("lead", lead, TEXT_MAX);
        Checked.text("text", text, TEXT_MAX);
        Checked.key("address", address);
        Checked.key("owner", owner);
        themes = Checked.keys("theme", themes);
        date = date.truncatedTo(ChronoUnit.MICROS);
        openTo = Set.copyOf(openTo);
        openFrom = openFrom.map(from -> from.truncatedTo(ChronoUnit.MICROS));
        openUntil = openUntil.map(until -> until.truncatedTo(ChronoUnit.MICROS));
        alwaysOpenTo = Set.copyOf(alwaysOpenTo);
        yieldsIn = Checked.keys("language", yieldsIn);
    }

    /** Whether some read it only from its first bound to its second. */
    public boolean opensForATime() {
        return openFrom.isPresent() || openUntil.isPresent();
    }

    /** Who reads it at any time: without bounds everybody it is open to. */
    public Set<Token> openAtAnyTime() {
        if (opensForATime()) return alwaysOpenTo;
        return Stream.concat(alwaysOpenTo.stream(), openTo.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** One that yields to no other. */
    public SearchDocument(
            DocumentId id,
            String item,
            String kind,
            String language,
            String title,
            String lead,
            String text,
            String address,
            String owner,
            Set<String> themes,
            Instant date,
            boolean published,
            Set<Token> openTo,
            Optional<Instant> openFrom,
            Optional<Instant> openUntil,
            Set<Token> alwaysOpenTo) {
        this(
                id,
                item,
                kind,
                language,
                title,
                lead,
                text,
                address,
                owner,
                themes,
                date,
                published,
                openTo,
                openFrom,
                openUntil,
                alwaysOpenTo,
                Set.of());
    }
}
