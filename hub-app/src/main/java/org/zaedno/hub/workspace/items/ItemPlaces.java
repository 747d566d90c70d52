package org.zaedno.hub.workspace.items;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.workspace.activity.SubjectAddress;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class ItemPlaces {
    @Bean
    Place newsPlace() {
        return new Place(10, KindPlace.NEWS.segment(), "site.kinds.news", Glyph.NEWS);
    }

    @Bean
    Place practicesPlace() {
        return new Place(20, KindPlace.PRACTICES.segment(), "site.kinds.practice", Glyph.PRACTICE);
    }

    @Bean
    Place eventsPlace() {
        return new Place(30, KindPlace.EVENTS.segment(), "site.kinds.event", Glyph.CALENDAR);
    }

    @Bean
    Place resourcesPlace() {
        return new Place(40, KindPlace.RESOURCES.segment(), "site.kinds.resource", Glyph.RESOURCE);
    }

    @Bean
    Place pagesOfWorkspacePlace() {
        return new Place(42, KindPlace.PAGES.segment(), "site.kinds.page", Glyph.PAGE);
    }

    @Bean
    Place everythingPlace() {
        return new Place(45, ItemsNavigation.ALL, "items.all", Glyph.LIST);
    }

    @Bean
    Place binPlace() {
        return new Place(90, ItemsNavigation.BIN, "items.bin", Glyph.BIN);
    }

    /** Where a line of the activity log leads. */
    @Bean
    SubjectAddress itemsInLog() {
        return (workspace, line) -> line.subject()
                .filter(subject -> subject.kind() == Subject.Kind.ITEM)
                .flatMap(item -> Stream.of(KindPlace.values())
                        .filter(place -> place.kind().name().equals(line.words().get("kind")))
                        .map(place -> place.item(workspace, new ItemId(item.id())))
                        .findFirst());
    }
}
