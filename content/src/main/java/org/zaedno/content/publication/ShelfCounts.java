package org.zaedno.content.publication;

import java.util.Map;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/**
 * For each way to narrow a list: what it would hold with another value there, all else staying as it was chosen. Values
 * without anything are left out.
 *
 * @param traits of the kind; a trait nothing has is there without values
 */
public record ShelfCounts(
        Map<ThemeId, Long> themes, Map<WorkspaceId, Long> owners, Map<Trait, Map<String, Long>> traits) {}
