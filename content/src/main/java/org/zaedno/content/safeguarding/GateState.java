package org.zaedno.content.safeguarding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.comparison.Comparison;
import org.zaedno.content.safeguarding.Detail.Reason;

/**
 * How a text stands before the gate.
 *
 * @param findings in the order of reading
 * @param missing questions of the check-list that wait for an answer
 * @param obstacles why it may not come out; empty: it may
 * @param sinceAnswered what has become of title, lead and sections since the check-list was answered; only where that
 *     must be looked at again
 */
public record GateState(
        List<Seen> findings,
        Optional<Checklist> checklist,
        Set<Question> missing,
        List<PictureState> pictures,
        Set<Obstacle> obstacles,
        List<Comparison> sinceAnswered) {

    /** @param reason for which it may stay; empty: it is open */
    public record Seen(Finding finding, Optional<Reason> reason) {}

    public GateState {
        findings = List.copyOf(findings);
        missing = Set.copyOf(missing);
        pictures = List.copyOf(pictures);
        obstacles = obstacles.isEmpty() ? Set.of() : EnumSet.copyOf(obstacles);
        sinceAnswered = List.copyOf(sinceAnswered);
    }

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
