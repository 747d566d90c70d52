package org.zaedno.hub.workspace.me;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.JoinDesk;
import org.zaedno.content.people.JoinRequest;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** A workspace the person wants to join has asked them something. */
@Component
class AnswerWaiting implements Waiting {
    private final JoinDesk desk;
    private final CoalitionDirectory directory;

    AnswerWaiting(JoinDesk desk, CoalitionDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String title() {
        return "join.mine";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        return desk.mine().stream()
                .filter(JoinRequest::waitsForAsker)
                .flatMap(this::line)
                .toList();
    }

    private Stream<Line> line(JoinRequest request) {
        return directory
                .find(request.workspace())
                .map(asked -> new Line(
                        Glyph.PEOPLE,
                        asked.name().in(ReadersLanguage.current()),
                        request.said().getLast().words(),
                        MeNavigation.REQUESTS,
                        translate("join.reply")))
                .stream();
    }

    @Override
    public Optional<String> all(Slug workspace) {
        return Optional.of(MeNavigation.REQUESTS);
    }
}
