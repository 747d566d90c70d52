package org.zaedno.content.publication;

import java.util.Optional;
import org.zaedno.content.language.Language;

/** Narrows a list of the workspace: words in a title, a state some edition has, a language that is missing. */
public record ItemFilter(Optional<String> text, Optional<State> state, Optional<Language> missing) {
    public static final ItemFilter ALL = new ItemFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
