package org.zaedno.hub.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.practice.PracticeFacts;
import org.zaedno.content.practice.PracticeLibrary;
import org.zaedno.content.practice.Principle;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.words.Phrases;

@Component
class PracticeWords implements KindFacts {
    private final PracticeLibrary library;

    PracticeWords(PracticeLibrary library) {
        this.library = library;
    }

    @Override
    public Kind kind() {
        return Kind.PRACTICE;
    }

    @Override
    public Map<ItemId, List<Fact>> of(Collection<ItemId> items, Phrases words) {
        var facts = library.of(items);
        var principles = facts.values().stream()
                        .allMatch(practice -> practice.principles().isEmpty())
                ? List.<Principle>of()
                : library.principles();
        return facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> lines(fact.getValue(), principles, words)));
    }

    private static List<Fact> lines(PracticeFacts facts, List<Principle> principles, Phrases words) {
        return new Lines(words)
                .chosen("fact.ages", "fact.age.", facts.ages())
                .chosen("fact.families", "fact.family.", facts.families())
                .chosen("fact.settings", "fact.setting.", facts.settings())
                .chosen("fact.regions", "fact.region.", facts.regions())
                .text("fact.years", years(facts, words))
                .chosen(
                        "fact.evidence",
                        "fact.evidence.",
                        facts.evidence().stream().toList())
                .texts(
                        "fact.principles",
                        principles.stream()
                                .filter(principle -> facts.principles().contains(principle.id()))
                                .map(principle -> principle.name().in(words.language()))
                                .toList())
                .all();
    }

    /** As text: a year has no thousands. */
    private static Optional<String> years(PracticeFacts facts, Phrases words) {
        var from = facts.from().map(String::valueOf);
        var to = facts.to().map(String::valueOf);
        if (from.isPresent() && to.isPresent())
            return from.equals(to) ? from : Optional.of(from.get() + "–" + to.get());
        return from.map(year -> words.text("fact.years.since", year))
                .or(() -> to.map(year -> words.text("fact.years.until", year)));
    }
}
