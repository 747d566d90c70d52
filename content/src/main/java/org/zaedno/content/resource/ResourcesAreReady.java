package org.zaedno.content.resource;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishingCheck;
import org.zaedno.content.tenancy.InvalidValue;

/** Readers are told what a resource is before they open it. */
@Component
class ResourcesAreReady implements PublishingCheck {
    private final ResourceRows resources;

    ResourcesAreReady(ResourceRows resources) {
        this.resources = resources;
    }

    @Override
    public void check(Item item, Edition edition) {
        if (item.kind() == Kind.RESOURCE && resources.of(List.of(item.id())).isEmpty())
            throw new InvalidValue("resource-type");
    }
}
