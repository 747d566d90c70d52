package org.zaedno.hub.workspace.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.people.InvitationDesk;
import org.zaedno.content.people.InvitationWish;
import org.zaedno.content.people.Prospect;

/** What would come of a pasted list, entry by entry; an entry without a prospect is no address. */
record InvitationPlan(List<Step> steps) {
    record Step(InvitationLines.Entry entry, Optional<Prospect> prospect) {}

    static InvitationPlan of(List<InvitationLines.Entry> entries, InvitationDesk desk) {
        var wishes = entries.stream().flatMap(entry -> entry.wish().stream()).toList();
        var prospects = desk.plan(wishes).iterator();
        var steps = new ArrayList<Step>();
        for (var entry : entries) steps.add(new Step(entry, entry.wish().map(wish -> prospects.next())));
        return new InvitationPlan(List.copyOf(steps));
    }

    /** Those that would make a link. */
    List<InvitationWish> wishes() {
        return steps.stream()
                .filter(step -> step.prospect().filter(Prospect::makesLink).isPresent())
                .flatMap(step -> step.entry().wish().stream())
                .toList();
    }

    int links() {
        return wishes().size();
    }
}
