package org.zaedno.content.placement;

import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.WorkspaceId;

/** An item to choose, with its title in the wished language or the one there is. */
public record PlaceableItem(ItemId id, Kind kind, WorkspaceId owner, String title) {}
