package org.zaedno.hub.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.hosting.SharedEvents;
import org.zaedno.content.hosting.SharedEvents.CoHost;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;

/** Who holds events with their owners, by mark and name. */
@Component
class CoHosts {
    private final SharedEvents shared;
    private final Standing standing;

    CoHosts(SharedEvents shared, Standing standing) {
        this.shared = shared;
        this.standing = standing;
    }

    List<Byline.Host> of(PublishedEdition edition, Language language) {
        return of(List.of(edition), language).getOrDefault(edition.item(), List.of());
    }

    /** Of these items; what has one host is left out. */
    Map<ItemId, List<Byline.Host>> of(Collection<PublishedEdition> editions, Language language) {
        var events = editions.stream()
                .filter(edition -> edition.kind() == Kind.EVENT)
                .map(PublishedEdition::item)
                .toList();
        return shared.of(events).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, event -> named(event.getValue(), language)));
    }

    /** In full, those whose organisers see who registers. */
    List<String> helpers(ItemId event, Language language) {
        return shared.of(event).stream()
                .filter(CoHost::helps)
                .flatMap(host -> standing.workspace(host.workspace()).stream())
                .map(host -> host.name().in(language))
                .toList();
    }

    private List<Byline.Host> named(List<CoHost> hosts, Language language) {
        return hosts.stream()
                .flatMap(host -> standing.workspace(host.workspace()).stream())
                .map(host -> Byline.Host.of(host, language))
                .toList();
    }
}
