package org.zaedno.hub.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.Format;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/** What stands under a title in a list, in a few words. */
@Component
class CardFacts {
    private final ResourceShelf resources;

    CardFacts(ResourceShelf resources) {
        this.resources = resources;
    }

    /** The town, and that one can take part from afar. */
    static List<String> of(EventFacts event, Phrases words) {
        var town = in(event.place().town(), words);
        return Stream.of(
                        town,
                        event.format() == Format.IN_PERSON
                                ? ""
                                : words.text(Choices.key("fact.format.", event.format())))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Of the resources among these: what it is, its year, its languages. */
    Map<ItemId, List<String>> of(Collection<PublishedEdition> editions, Phrases words) {
        return ofResources(
                editions.stream()
                        .filter(edition -> edition.kind() == Kind.RESOURCE)
                        .map(PublishedEdition::item)
                        .toList(),
                words);
    }

    /** Of the resources among these. */
    Map<ItemId, List<String>> ofResources(Collection<ItemId> items, Phrases words) {
        if (items.isEmpty()) return Map.of();
        return resources.of(items).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, facts -> of(facts.getValue(), words)));
    }

    private static List<String> of(ResourceFacts facts, Phrases words) {
        var languages = facts.languages().stream()
                .map(tongue -> words.text(Choices.key("fact.tongue.", tongue)))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        Sentences.begun(words.text(Choices.key("fact.type.", facts.type()))),
                        facts.year().map(String::valueOf).orElse(""),
                        languages)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String in(Names names, Phrases words) {
        var here = names.in(words.language());
        return here.isEmpty() ? names.in(words.language() == Language.EN ? Language.BG : Language.EN) : here;
    }
}
