package org.zaedno.hub.schema;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zaedno.content.practice.AgeRange;
import org.zaedno.content.practice.PracticeFacts;
import org.zaedno.hub.words.Phrases;

/**
 * What is known of a practice. The children and families in it are what it is about, not its audience: it is told for those
 * who work with them.
 */
final class PracticeThings {
    private PracticeThings() {}

    /** @param themes what it is about beside them */
    static void describe(Thing thing, List<Thing> themes, PracticeFacts facts, Phrases words) {
        var children = facts.ages().stream().map(age -> children(age, words));
        var families = facts.families().stream()
                .map(situation -> Thing.of("PeopleAudience")
                        .with("name", words.text("fact.families"))
                        .with("audienceType", word(words, "fact.family.", situation)));
        thing.with(
                        "about",
                        Stream.of(themes.stream(), children, families)
                                .flatMap(things -> things)
                                .toList())
                .with(
                        "spatialCoverage",
                        facts.regions().stream()
                                .map(region -> Thing.of("AdministrativeArea")
                                        .with("name", word(words, "fact.region.", region)))
                                .toList())
                .with("temporalCoverage", years(facts))
                .with(
                        "keywords",
                        Stream.of(
                                        terms("fact.settings", "fact.setting.", facts.settings(), words),
                                        terms(
                                                "fact.evidence",
                                                "fact.evidence.",
                                                facts.evidence().stream().toList(),
                                                words))
                                .flatMap(things -> things)
                                .toList());
    }

    private static Thing children(AgeRange age, Phrases words) {
        var children = Thing.of("PeopleAudience")
                .with("name", words.text("fact.ages"))
                .with("audienceType", word(words, "fact.age.", age));
        return switch (age) {
            case UNDER_3 -> children.with("suggestedMaxAge", 2);
            case FROM_3_TO_6 -> children.with("suggestedMinAge", 3).with("suggestedMaxAge", 6);
            case FROM_7_TO_13 -> children.with("suggestedMinAge", 7).with("suggestedMaxAge", 13);
            case FROM_14_TO_17 -> children.with("suggestedMinAge", 14).with("suggestedMaxAge", 17);
            case FROM_18 -> children.with("suggestedMinAge", 18);
        };
    }

    /** A word of a closed list says of which. */
    private static Stream<Thing> terms(
            String list, String prefix, Collection<? extends Enum<?>> chosen, Phrases words) {
        return chosen.stream()
                .map(value -> Thing.of("DefinedTerm")
                        .with("name", word(words, prefix, value))
                        .with("inDefinedTermSet", Thing.of("DefinedTermSet").with("name", words.text(list))));
    }

    /** As ISO 8601 has it: from one year to another, two dots for an end that is open. */
    private static String years(PracticeFacts facts) {
        var from = facts.from().map(String::valueOf);
        var to = facts.to().map(String::valueOf);
        if (from.equals(to)) return from.orElse("");
        return from.orElse("..") + "/" + to.orElse("..");
    }

    private static String word(Phrases words, String prefix, Enum<?> value) {
        return words.text(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
