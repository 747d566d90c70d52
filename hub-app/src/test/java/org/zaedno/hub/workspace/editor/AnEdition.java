package org.zaedno.hub.workspace.editor;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Origin;
import org.zaedno.content.publication.Review;
import org.zaedno.content.publication.Schedule;
import org.zaedno.content.publication.State;

/** An edition as the desk would give it. */
final class AnEdition {
    static final ItemId ITEM = ItemId.fresh();

    private AnEdition() {}

    static Edition of(int version, Typed words) {
        return of(version, words, State.DRAFT, false, Review.NONE);
    }

    static Edition of(int version, Typed words, State state, boolean pending, Review review) {
        return new Edition(
                ITEM,
                Language.BG,
                version,
                words.toText(),
                state,
                pending,
                version,
                Optional.empty(),
                Instant.EPOCH,
                "Колега",
                Schedule.NONE,
                review,
                Origin.SOURCE);
    }
}
