package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Map;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;

/** An item in a list of the workspace. The title is the one in the wished language, or the one there is. */
public record ItemRow(
        ItemId id,
        Kind kind,
        Slug slug,
        Visibility visibility,
        String title,
        Map<Language, State> states,
        Instant changedAt,
        String changedBy) {}
