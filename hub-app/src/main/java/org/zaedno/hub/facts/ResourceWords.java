package org.zaedno.hub.facts;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.files.Licence;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceLink;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

@Component
class ResourceWords implements KindFacts {
    private final ResourceShelf shelf;

    ResourceWords(ResourceShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Kind kind() {
        return Kind.RESOURCE;
    }

    @Override
    public Map<ItemId, List<Fact>> of(Collection<ItemId> items, Phrases words) {
        return shelf.of(items).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> lines(fact.getValue(), words)));
    }

    private static List<Fact> lines(ResourceFacts facts, Phrases words) {
        var lines = new Lines(words);
        return lines.values("fact.links", links(facts, lines, words))
                .chosen("fact.type", "fact.type.", List.of(facts.type()))
                .texts("fact.authors", facts.authors())
                .texts("fact.publisher", List.of(lines.in(facts.publisher())))
                .text("fact.issued", issued(facts, words))
                .chosen("fact.audiences", "fact.audience.", facts.audiences())
                .chosen("fact.languages.resource", "fact.tongue.", facts.languages())
                .values(
                        "fact.licence",
                        facts.licence().stream()
                                .map(licence -> licence(licence, words))
                                .toList())
                .all();
    }

    private static Optional<String> issued(ResourceFacts facts, Phrases words) {
        return facts.issued()
                .map(day -> words.date(
                        day.atStartOfDay(ZoneOffset.UTC).plusHours(12).toInstant()))
                .or(() -> facts.year().map(String::valueOf));
    }

    private static Fact.Value licence(Licence licence, Phrases words) {
        return new Fact.Value(words.text(Choices.key("files.licence.", licence)), licence.address());
    }

    /** Each with the language it is in, where that is said. */
    private static List<Fact.Value> links(ResourceFacts facts, Lines lines, Phrases words) {
        return facts.links().stream().map(link -> link(link, lines, words)).toList();
    }

    private static Fact.Value link(ResourceLink link, Lines lines, Phrases words) {
        var label = lines.in(link.label());
        var shown = label.isEmpty() ? link.url().value().replaceFirst("^https?://(www\\.)?", "") : label;
        var language = link.language()
                .map(tongue -> words.text("fact.link.in", words.text(Choices.key("fact.tongue.", tongue))))
                .orElse("");
        return new Fact.Value(
                Typography.flow(language.isEmpty() ? shown : shown + " " + language),
                Optional.of(link.url().value()));
    }
}
