package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;

/** @param band the real members and the convenor in the order of joining; @param members how many of them are members; @param figure the coalition's first */
record HomePage(
        Frame frame,
        List<MemberLink> band,
        long members,
        List<ItemCard> news,
        Optional<FigureBars> figure,
        Optional<Instant> changesAt)
        implements Page {

    static HomePage of(
            Frame frame,
            List<Workspace> all,
            List<ItemCard> news,
            Optional<FigureBars> figure,
            Optional<Instant> changesAt) {
        var real = all.stream()
                .filter(w -> !w.sample()
                        && w.type() != WorkspaceType.GUEST
                        && w.archivedAt().isEmpty())
                .toList();
        var band = real.stream().map(w -> MemberLink.of(w, frame.language())).toList();
        long members = real.stream().filter(w -> w.type().isMember()).count();
        return new HomePage(frame, band, members, news, figure, changesAt);
    }

    @Override
    public String template() {
        return "home.jte";
    }
}
