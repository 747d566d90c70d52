package org.zaedno.hub.workspace.registration;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.registration.ApprovalQueue;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Who registered where an organiser decides waits on the organisers' desk, event by event. */
@Component
class ApprovalsWaiting implements Waiting {
    private final ApprovalQueue queue;
    private final Words words;

    ApprovalsWaiting(ApprovalQueue queue, Words words) {
        this.queue = queue;
        this.words = words;
    }

    /** People who wait come before texts. */
    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "organise.desk.title";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        var reading = ReadersLanguage.current();
        return queue.lines(reading).stream()
                .map(line -> new Line(
                        Glyph.PEOPLE,
                        line.title().isEmpty() ? translate("organise.untitled") : line.title(),
                        translate(
                                "organise.desk.line",
                                line.parties(),
                                words.in(reading).date(line.since())),
                        RegistrationNavigation.people(workspace, line.event()) + "?state=awaiting-approval",
                        translate("organise.desk.verb")))
                .toList();
    }

    /** The number counts forms, not events. */
    @Override
    public long total(List<Line> lines) {
        return queue.lines(ReadersLanguage.current()).stream()
                .mapToInt(ApprovalQueue.Line::parties)
                .sum();
    }
}
