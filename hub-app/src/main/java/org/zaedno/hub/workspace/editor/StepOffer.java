package org.zaedno.hub.workspace.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Step;

/**
 * In which order the open steps of an edition are offered.
 *
 * @param next what leads on from here: its button is marigold where this edition is the one in hand
 * @param shown as buttons of their own, beside it
 * @param more in the quiet menu
 */
record StepOffer(Optional<Step> next, List<Step> shown, List<Step> more) {
    static final StepOffer NONE = new StepOffer(Optional.empty(), List.of(), List.of());

    static StepOffer of(Edition edition, Set<Step> open) {
        var next = next(edition, open);
        var shown = new ArrayList<Step>();
        if (edition.review().waits()) {
            for (var answer : List.of(Step.APPROVE, Step.SEND_BACK)) if (open.contains(answer)) shown.add(answer);
        }
        next.ifPresent(shown::remove);
        var more = open.isEmpty() ? EnumSet.noneOf(Step.class) : EnumSet.copyOf(open);
        shown.forEach(more::remove);
        next.ifPresent(more::remove);
        return new StepOffer(next, List.copyOf(shown), List.copyOf(more));
    }

    private static Optional<Step> next(Edition edition, Set<Step> open) {
        return switch (edition.state()) {
            case ARCHIVED -> first(open, Step.RESTORE);
            case SCHEDULED -> edition.pending() ? first(open, Step.SCHEDULE, Step.SUBMIT) : Optional.empty();
            case DRAFT, IN_REVIEW, PUBLISHED -> first(open, Step.PUBLISH, Step.SUBMIT);
        };
    }

    private static Optional<Step> first(Set<Step> open, Step... wished) {
        return List.of(wished).stream().filter(open::contains).findFirst();
    }

    /** Whether an edition in this state has a time at which it goes. */
    static boolean mayExpire(Edition edition) {
        return edition.state() == State.PUBLISHED || edition.state() == State.SCHEDULED;
    }
}
