package org.zaedno.hub.workspace.placement;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.placement.Placement;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.placement.Placements;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Texts that others offer to this workspace or ask of it, until somebody who may answers. */
@Component
record PlacementsWaiting(Placements placements, CoalitionDirectory directory, Tenancy tenancy, Words words)
        implements Waiting {
    @Override
    public int order() {
        return 350;
    }

    @Override
    public String title() {
        return "placement.waiting.title";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        if (!placements.maySpeak() || placements.waitingForUs() == 0) return List.of();
        var side = tenancy.acting().workspace();
        var others = new Others(directory.all());
        return placements.mine(ReadersLanguage.current()).stream()
                .filter(one -> one.state() == PlacementState.OPEN && !one.spokeFirst(side))
                .map(one -> line(workspace, one, others.name(one.opposite(side))))
                .toList();
    }

    @Override
    public Optional<String> all(Slug workspace) {
        return Optional.of(PlacementNavigation.list(workspace));
    }

    private Line line(Slug workspace, Placement one, String other) {
        var said = "placement.they-" + one.direction().name().toLowerCase(Locale.ROOT);
        return new Line(
                Glyph.SHARE,
                one.title().isEmpty() ? translate("placement.closed") : one.title(),
                translate(
                        said,
                        other,
                        words.in(ReadersLanguage.current()).date(one.last().at())),
                PlacementNavigation.list(workspace),
                translate("placement.waiting.verb"));
    }
}
