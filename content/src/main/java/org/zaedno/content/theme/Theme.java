package org.zaedno.content.theme;

import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;

/** One of the coalition's themes. A {@code retired} one stays on what carries it and is not offered for new texts. */
public record Theme(ThemeId id, int version, Slug slug, Names name, Names introduction, boolean retired) {
    /** In characters: fits a tag and a navigation on one line of a phone, or two. */
    public static final int NAME_MAX = 80;
    /** In characters: a short paragraph above the list of the theme. */
    public static final int INTRODUCTION_MAX = 800;
}
