package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/** A published edition as readers see it. {@code publishedAt} is when it came out,
 * {@code shownAt} when its present words did. {@code related}: other items belong to it. In lists the body is left empty. {@code languages} are those it can be read in. */
public record PublishedEdition(
        ItemId item,
        Kind kind,
        Slug slug,
        Language language,
        Set<Language> languages,
        EditionText text,
        Instant publishedAt,
        Instant shownAt,
        Visibility visibility,
        WorkspaceId owner,
        Set<ThemeId> themes,
        boolean sample,
        boolean related) {}
