package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;

/**
 * @param band the real members and the convenor in the order of joining
 * @param members how many of them are members
 * @param figure the coalition's first
 */
record HomePage(
        Frame frame,
        List<MemberLink> band,
        long members,
        Shown shown,
        List<ThemePage.Other> themes,
        Optional<FigureBars> figure,
        Optional<Instant> changesAt)
        implements Page {

    /**
     * @param stories the first of them leads
     * @param coming events, the next one first
     * @param practices others than those among the stories
     */
    record Shown(List<ItemCard> stories, List<ItemCard> coming, List<ItemCard> practices) {}

    static HomePage of(
            Frame frame,
            List<Workspace> all,
            Shown shown,
            List<Theme> themes,
            Optional<FigureBars> figure,
            Optional<Instant> changesAt) {
        var real = all.stream()
                .filter(w -> !w.sample()
                        && w.type() != WorkspaceType.GUEST
                        && w.archivedAt().isEmpty())
                .toList();
        var band = real.stream().map(w -> MemberLink.of(w, frame.language())).toList();
        long members = real.stream().filter(w -> w.type().isMember()).count();
        var inUse = themes.stream()
                .filter(theme -> !theme.retired())
                .map(theme -> ThemePage.other(theme, frame))
                .toList();
        return new HomePage(frame, band, members, shown, inUse, figure, changesAt);
    }

    @Override
    public String template() {
        return "home.jte";
    }
}
