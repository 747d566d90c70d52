package org.zaedno.hub.site;

import java.util.List;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.words.Phrases;

/** What a kind says beside its text and does not depend on language: a time and a place, a year and a licence. */
interface KindFacts {
    Kind kind();

    /** In the order in which they are read; empty where nothing is known. */
    List<Fact> of(ItemId item, Phrases words);
}
