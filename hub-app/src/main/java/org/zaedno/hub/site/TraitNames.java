package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.Trait;
import org.zaedno.hub.facts.TraitWords;
import org.zaedno.hub.words.Phrases;

/** How the values of traits are called on a page. @param towns those there are events in, in both languages */
record TraitNames(List<Names> towns, Phrases words) {
    /** What a word of an address means; empty for a town nothing takes place in. */
    Optional<String> value(Trait trait, String word) {
        return TraitWords.value(trait, word, towns.stream().map(Names::bg).toList());
    }

    String label(Trait trait, String value) {
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
