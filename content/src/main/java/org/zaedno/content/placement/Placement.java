package org.zaedno.content.placement;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * An item shown in another workspace, or about to be, as one of the two sides sees it.
 *
 * @param kind empty where the side may not read the item (any more)
 * @param title in the wished language or the one there is; empty where the side may not read the item (any more)
 * @param lead likewise
 * @param slug of the item's address, where the side may read it there
 * @param began the first word
 * @param last the newest word; the same as {@code began} while nobody has answered
 */
public record Placement(
        PlacementId id,
        ItemId item,
        WorkspaceId owner,
        WorkspaceId host,
        Direction direction,
        PlacementState state,
        Optional<Kind> kind,
        String title,
        String lead,
        Optional<String> slug,
        Said began,
        Said last) {

    /**
     * A step of it.
     *
     * @param side whose word it was
     * @param person a name; empty where it is not known to the reader: the people of another workspace are not
     */
    public record Said(WorkspaceId side, String person, Instant at, String words) {}

    /** Which side was first to speak. */
    public boolean spokeFirst(WorkspaceId side) {
        return side.equals(direction == Direction.OFFERED ? owner : host);
    }

    public boolean concerns(WorkspaceId side) {
        return side.equals(owner) || side.equals(host);
    }

    /** The workspace on the other side. */
    public WorkspaceId opposite(WorkspaceId side) {
        return side.equals(owner) ? host : owner;
    }
}
