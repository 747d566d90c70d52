package org.zaedno.content.safeguarding;

import java.util.Map;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Kind;

/** What whoever decides about a picture reads: the item as its authors have it now, in the languages it has. */
public record AskedAbout(Kind kind, Map<Language, EditionText> texts) {}
