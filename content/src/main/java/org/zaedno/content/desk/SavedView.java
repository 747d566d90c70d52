package org.zaedno.content.desk;

import java.util.UUID;

/**
 * A list as somebody wants to find it again.
 *
 * @param query as it stands in the address, without the question mark
 * @param shared for everybody in the workspace
 */
public record SavedView(UUID id, String name, String query, boolean shared) {
    /** In characters: what fits on a tab. */
    public static final int NAME_MAX = 60;
    /** In characters: every filter at once, with a long title in it. */
    public static final int QUERY_MAX = 600;
}
