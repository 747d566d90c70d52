package org.zaedno.content.workspace;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.WorkspaceId;

/** The public face of a workspace. {@code joined} is its place in the order of joining; {@code sample} means openly fictional;
 * {@code archivedAt} is since when nothing is written in it any more. */
public record Workspace(
        WorkspaceId id,
        Slug slug,
        WorkspaceType type,
        Names name,
        Names shortName,
        Names about,
        Mark mark,
        int joined,
        boolean sample,
        Contacts contacts,
        Optional<Instant> archivedAt) {}
