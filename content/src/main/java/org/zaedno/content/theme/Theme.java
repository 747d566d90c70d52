package org.zaedno.content.theme;

import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;

/** One of the coalition's themes. */
public record Theme(ThemeId id, Slug slug, Names name, Names introduction) {}
