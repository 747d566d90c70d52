package org.zaedno.hub.workspace.safeguarding;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.safeguarding.Release;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Pictures of children that wait for leave, for who watches over their safety. */
@Component
record ReleasesWaiting(ReleaseDesk desk, CoalitionDirectory directory, Words words) implements Waiting {
    /** Before everything else: it stops somebody's publishing. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "safeguarding.waiting.title";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        return desk.watches()
                ? desk.queue().stream().map(release -> line(workspace, release)).toList()
                : List.of();
    }

    @Override
    public Optional<String> all(Slug workspace) {
        return Optional.of(SafeguardingNavigation.list(workspace));
    }

    private Line line(Slug workspace, Release release) {
        var reading = ReadersLanguage.current();
        var whose = directory
                .find(release.owner())
                .map(owner -> owner.shortName().in(reading))
                .orElse("");
        return new Line(
                Glyph.PICTURE,
                release.alt().isEmpty() ? translate("safeguarding.waiting.picture") : release.alt(),
                translate("safeguarding.waiting.text", whose, words.in(reading).date(release.askedAt())),
                SafeguardingNavigation.release(workspace, release.id()),
                translate("safeguarding.waiting.verb"));
    }
}
