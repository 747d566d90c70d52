package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Map;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;

/** Where an item can be read. @param shown in which languages, and since when with these words */
public record PublishedAddress(Kind kind, Slug slug, Map<Language, Instant> shown) {}
