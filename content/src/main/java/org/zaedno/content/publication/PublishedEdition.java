package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/**
 * A published edition as readers see it. In lists the body is left empty, and {@code related} and {@code attached} are false.
 *
 * @param languages in which the item can be read
 * @param publishedAt when it came out
 * @param shownAt when its present words did
 * @param related other items belong to it
 * @param attached it has files: a picture that stands for it, or something to take home
 */
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
        boolean related,
        boolean attached) {}
