package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.zaedno.content.event.Series;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.Trait;
import org.zaedno.hub.facts.TraitWords;
import org.zaedno.hub.words.Phrases;

/**
 * How the values of traits are called on a page.
 *
 * @param towns those there are events in, in both languages
 * @param series those the reader may see an event of
 */
record TraitNames(List<Names> towns, List<Series> series, Phrases words) {
    /** What a word of an address means; empty for a town nothing takes place in, and for an unknown series. */
    Optional<String> value(Trait trait, String word) {
        if (trait == Trait.SERIES && named(word).isEmpty()) return Optional.empty();
        return TraitWords.value(trait, word, towns.stream().map(Names::bg).toList());
    }

    private Optional<String> named(String slug) {
        return series.stream()
                .filter(one -> one.slug().value().equals(slug))
                .map(one -> one.name().in(words.language()))
                .findFirst();
    }

    String label(Trait trait, String value) {
        if (trait == Trait.SERIES) return named(value).orElse(value);
        return trait == Trait.TOWN
                ? towns.stream()
                        .filter(town -> town.bg().equals(value))
                        .map(this::town)
                        .findFirst()
                        .orElse(value)
                : TraitWords.label(trait, value, words);
    }

    private String town(Names town) {
        var here = town.in(words.language());
        return here.isEmpty() ? town.bg() : here;
    }
}
