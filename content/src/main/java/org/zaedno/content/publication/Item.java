package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/**
 * What does not depend on language. Its published editions are shown to those whom the visibility names, from
 * {@code visibleFrom} until just before {@code visibleUntil}; the owner's people see it always. What lies in the bin is
 * shown to nobody else.
 *
 * @param source the language it was begun in; the other editions are translations
 */
public record Item(
        ItemId id,
        int version,
        WorkspaceId owner,
        Kind kind,
        Slug slug,
        Visibility visibility,
        Optional<Instant> visibleFrom,
        Optional<Instant> visibleUntil,
        Set<ThemeId> themes,
        Instant createdAt,
        Language source,
        Optional<Instant> binnedAt) {

    public boolean binned() {
        return binnedAt.isPresent();
    }
}
