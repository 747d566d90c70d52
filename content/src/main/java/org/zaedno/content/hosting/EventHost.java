package org.zaedno.content.hosting;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * A workspace that holds an event with its owner, or is asked to, as one of the two sides sees it.
 *
 * @param helps by the owner's word its organisers see who registered and stand at the door, once it has accepted
 * @param title in the wished language or the one there is; empty where the side may not know it any more
 * @param starts empty until somebody says when
 * @param slug of the event's page, where the side may read it there
 * @param words what the last who spoke said to the other side
 */
public record EventHost(
        HostId id,
        ItemId event,
        WorkspaceId owner,
        WorkspaceId host,
        boolean helps,
        HostState state,
        Instant changedAt,
        String title,
        Optional<Instant> starts,
        Optional<String> slug,
        String words) {
    public boolean concerns(WorkspaceId side) {
        return side.equals(owner) || side.equals(host);
    }

    /** The workspace on the other side. */
    public WorkspaceId opposite(WorkspaceId side) {
        return side.equals(owner) ? host : owner;
    }
}
