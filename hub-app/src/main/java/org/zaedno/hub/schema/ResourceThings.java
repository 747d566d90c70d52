package org.zaedno.hub.schema;

import java.util.Locale;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceLink;
import org.zaedno.content.resource.ResourceType;
import org.zaedno.hub.words.Phrases;

/** What is known of a resource, which is seldom of whom tells of it here. */
final class ResourceThings {
    private ResourceThings() {}

    static String type(ResourceType type) {
        return switch (type) {
            case TOOLKIT, MANUAL, GUIDELINE, TRAINING -> "LearningResource";
            case STUDY -> "Report";
            case LAW -> "Legislation";
            case FORM -> "DigitalDocument";
            case VIDEO, LINK -> "CreativeWork";
        };
    }

    static void describe(Thing thing, ResourceFacts facts, Phrases words) {
        var language = words.language();
        var issued = facts.issued().map(Object::toString).or(() -> facts.year().map(year -> Integer.toString(year)));
        thing.with("datePublished", issued)
                .with("inLanguage", Tags.of(facts.languages()))
                .with(
                        "author",
                        facts.authors().stream()
                                .map(name -> Thing.of("Person").with("name", name))
                                .toList())
                .with("license", facts.licence().flatMap(licence -> licence.address()))
                .with(
                        "audience",
                        facts.audiences().stream()
                                .map(audience -> Thing.of("Audience")
                                        .with("audienceType", word(words, "fact.audience.", audience)))
                                .toList())
                .with(
                        "sameAs",
                        facts.links().stream()
                                .map(ResourceLink::url)
                                .map(Object::toString)
                                .toList());
        if (type(facts.type()).equals("LearningResource"))
            thing.with("learningResourceType", word(words, "fact.type.", facts.type()));
        if (facts.type() == ResourceType.LAW)
            thing.with("legislationDate", facts.issued().map(Object::toString));
        var publisher = facts.publisher().in(language);
        if (!publisher.isEmpty())
            thing.with("publisher", Thing.of("Organization").with("name", publisher));
    }

    private static String word(Phrases words, String prefix, Enum<?> value) {
        return words.text(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
