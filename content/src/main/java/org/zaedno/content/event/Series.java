package org.zaedno.content.event;

import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;

/**
 * Events of one workspace that belong together, one after the other.
 *
 * @param slug by which a list of them is asked for
 * @param name in both languages, {@link #NAME_MAX} characters each at most
 */
public record Series(SeriesId id, Slug slug, Names name) {
    /** In characters, as the titles of events. */
    public static final int NAME_MAX = 160;
}
