package org.zaedno.hub.site;

import java.util.List;
import java.util.function.Predicate;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;

/** Everybody in the coalition; those who were in it and the openly fictional ones apart. */
record MembersPage(
        Frame frame,
        List<MemberLink> band,
        List<MemberLink> organisations,
        List<MemberLink> experts,
        List<MemberLink> convenors,
        List<MemberLink> former,
        List<MemberLink> samples)
        implements Page {

    static MembersPage of(Frame frame, List<Workspace> all) {
        var ever = all.stream().filter(w -> w.type() != WorkspaceType.GUEST).toList();
        var shown = ever.stream().filter(w -> w.archivedAt().isEmpty()).toList();
        return new MembersPage(
                frame,
                links(frame, shown, w -> !w.sample()),
                links(frame, shown, w -> !w.sample() && w.type() == WorkspaceType.ORGANISATION),
                links(frame, shown, w -> !w.sample() && w.type() == WorkspaceType.EXPERT),
                links(frame, shown, w -> !w.sample() && w.type() == WorkspaceType.CONVENOR),
                links(frame, ever, w -> w.archivedAt().isPresent()),
                links(frame, shown, Workspace::sample));
    }

    private static List<MemberLink> links(Frame frame, List<Workspace> all, Predicate<Workspace> which) {
        return all.stream()
                .filter(which)
                .map(workspace -> MemberLink.of(workspace, frame.language()))
                .toList();
    }

    @Override
    public String template() {
        return "members.jte";
    }
}
