package org.zaedno.hub.workspace.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.EventInvitations;
import org.zaedno.content.registration.EventInvitations.Known;
import org.zaedno.content.registration.InviteeWish;

/** What would come of what was typed, line by line; nothing is done yet. */
record InviteesPlan(List<Step> steps) {
    /** @param known why nobody needs to be invited there */
    record Step(InviteeLines.Line line, Optional<Known> known) {
        boolean isInvited() {
            return line.fault().isEmpty() && known.isEmpty();
        }
    }

    static InviteesPlan of(List<InviteeLines.Line> lines, ItemId event, EventInvitations invitations) {
        var addresses = lines.stream().flatMap(line -> line.address().stream()).toList();
        Map<EmailAddress, Known> known = addresses.isEmpty() ? Map.of() : invitations.known(event, addresses);
        return new InviteesPlan(lines.stream()
                .map(line -> new Step(line, line.address().map(known::get)))
                .toList());
    }

    /** Those that would be made. */
    List<InviteeWish> wishes(InviteesForm form) {
        return steps.stream()
                .filter(Step::isInvited)
                .map(step -> new InviteeWish(
                        step.line().address(),
                        step.line().name(),
                        step.line().language(),
                        form.kind(),
                        Optional.empty(),
                        form.party(),
                        form.words()))
                .toList();
    }

    long invited() {
        return steps.stream().filter(Step::isInvited).count();
    }
}
