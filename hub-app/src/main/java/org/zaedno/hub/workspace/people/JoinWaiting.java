package org.zaedno.hub.workspace.people;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.JoinDesk;
import org.zaedno.content.people.JoinRequest;
import org.zaedno.content.people.JoinRequest.State;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** People who ask to be let in wait for the coordinators. */
@Component
class JoinWaiting implements Waiting {
    private final JoinDesk desk;
    private final Tenancy tenancy;
    private final Words words;

    JoinWaiting(JoinDesk desk, Tenancy tenancy, Words words) {
        this.desk = desk;
        this.tenancy = tenancy;
        this.words = words;
    }

    /** Before what waits of texts: here somebody waits who has nothing else to do here. */
    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "join.title";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        if (!Set.copyOf(tenancy.roles()).contains(Role.COORDINATOR.name())) return List.of();
        return desk.ours().stream()
                .filter(request -> request.state() == State.OPEN && !request.waitsForAsker())
                .map(request -> line(workspace, request))
                .toList();
    }

    private Line line(Slug workspace, JoinRequest request) {
        var day = words.in(ReadersLanguage.current()).date(request.askedAt());
        var last = request.said().getLast().words();
        return new Line(
                Glyph.PEOPLE,
                request.name(),
                translate("join.line", day, last),
                PeopleNavigation.list(workspace),
                translate("join.answer"));
    }

    @Override
    public Optional<String> all(Slug workspace) {
        return Optional.of(PeopleNavigation.list(workspace));
    }
}
