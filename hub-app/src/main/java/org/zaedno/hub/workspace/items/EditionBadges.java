package org.zaedno.hub.workspace.items;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.zaedno.content.publication.EditionRow;
import org.zaedno.content.publication.Standing;
import org.zaedno.content.publication.State;
import org.zaedno.hub.workspace.kit.StateBadge;

/** How an edition stands: what readers have, or where the work is; and whether its source has moved on. */
public final class EditionBadges extends Span {
    public EditionBadges(Optional<EditionRow> edition) {
        addClassName("badges");
        edition.ifPresentOrElse(this::show, () -> add(new StateBadge(Optional.empty())));
    }

    private void show(EditionRow edition) {
        if (edition.is(Standing.IN_REVIEW)) add(new StateBadge(Optional.of(State.IN_REVIEW)));
        else if (edition.is(Standing.CHECKED)) add(StateBadge.checked());
        else if (edition.pending()) add(StateBadge.pending(edition.state()));
        else add(new StateBadge(Optional.of(edition.state())));
        if (edition.stale() && edition.state() != State.ARCHIVED) add(StateBadge.stale());
    }
}
