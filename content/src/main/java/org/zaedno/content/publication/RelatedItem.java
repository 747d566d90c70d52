package org.zaedno.content.publication;

import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * An item that belongs to another. The title is the one in the wished language, or the one there is; {@code published}
 * tells whether readers get a page of it.
 */
public record RelatedItem(
        ItemId id, Kind kind, Slug slug, WorkspaceId owner, Language language, String title, boolean published) {}
