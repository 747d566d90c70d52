package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.theme.ThemeId;

/** An item in a list of the workspace. The title is the one in the wished language, or the one there is. */
public record ItemRow(
        ItemId id,
        int version,
        Kind kind,
        Slug slug,
        Visibility visibility,
        Language source,
        Set<ThemeId> themes,
        String title,
        Map<Language, EditionRow> editions,
        Instant changedAt,
        String changedBy,
        Optional<Instant> binnedAt,
        String binnedBy) {

    public Optional<EditionRow> edition(Language language) {
        return Optional.ofNullable(editions.get(language));
    }

    public boolean published() {
        return editions.values().stream().anyMatch(edition -> edition.state() == State.PUBLISHED);
    }

    public Map<Language, State> states() {
        return editions.values().stream().collect(Collectors.toMap(EditionRow::language, EditionRow::state));
    }
}
