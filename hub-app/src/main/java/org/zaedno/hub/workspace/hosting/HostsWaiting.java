package org.zaedno.hub.workspace.hosting;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.hosting.EventHost;
import org.zaedno.content.hosting.HostState;
import org.zaedno.content.language.Slug;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Events that others ask this workspace to hold with them, until somebody who may answers. */
@Component
record HostsWaiting(HostingDoors doors) implements Waiting {
    @Override
    public int order() {
        return 340;
    }

    @Override
    public String title() {
        return "hosting.waiting.title";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        if (!doors.hosts().maySpeak() || doors.hosts().waitingForUs() == 0) return List.of();
        var faces = new Faces(doors.directory());
        return doors.hosts().here(ReadersLanguage.current()).stream()
                .filter(host -> host.state() == HostState.OPEN)
                .map(host -> line(workspace, host, faces.name(host.owner())))
                .toList();
    }

    @Override
    public Optional<String> all(Slug workspace) {
        return Optional.of(HostingNavigation.list(workspace));
    }

    private Line line(Slug workspace, EventHost host, String owner) {
        return new Line(
                Glyph.PEOPLE,
                host.title().isEmpty() ? translate("hosting.closed") : host.title(),
                translate(
                        "hosting.waiting.text",
                        owner,
                        doors.words().in(ReadersLanguage.current()).date(host.changedAt())),
                HostingNavigation.list(workspace),
                translate("hosting.waiting.verb"));
    }
}
