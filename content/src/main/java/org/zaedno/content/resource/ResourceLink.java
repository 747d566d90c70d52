package org.zaedno.content.resource;

import java.util.Optional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * Where a resource, or a part of it, is to be found.
 *
 * @param label what is there; empty: the resource itself
 * @param language of what is there
 */
public record ResourceLink(WebLink url, Names label, Optional<Tongue> language) {
    /** In characters. */
    public static final int LABEL_MAX = 160;

    /** @throws InvalidValue for a label over its limit */
    public ResourceLink {
        label = new Names(TypedText.line(label.bg()), TypedText.line(label.en()));
        if (label.bg().length() > LABEL_MAX || label.en().length() > LABEL_MAX)
            throw new InvalidValue("name-long", LABEL_MAX);
    }
}
