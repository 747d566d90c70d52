package org.zaedno.hub.workspace.coalition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.coalition.FrontSeat;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.coalition.SeatState;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** What is proposed for the front window, for who holds the front-page duty. */
@Component
record SeatsWaiting(FrontWindow window, Duties duties, CoalitionDirectory directory, Words words) implements Waiting {
    @Override
    public int order() {
        return 360;
    }

    @Override
    public String title() {
        return "coalition.window.waiting";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        if (!duties.mine().contains(Duty.FRONT_PAGE)) return List.of();
        return window.in(SeatState.PROPOSED, ReadersLanguage.current()).stream()
                .map(this::line)
                .toList();
    }

    @Override
    public Optional<String> all(Slug workspace) {
        return Optional.of(CoalitionNavigation.to(CoalitionNavigation.WINDOW));
    }

    private Line line(FrontSeat seat) {
        var reading = ReadersLanguage.current();
        var whose = directory
                .find(seat.owner())
                .map(owner -> owner.shortName().in(reading))
                .orElse("");
        return new Line(
                Glyph.WINDOW,
                seat.title().isEmpty() ? translate("placement.closed") : seat.title(),
                translate(
                        "coalition.window.waiting-text",
                        whose,
                        words.in(reading).date(seat.changedAt())),
                CoalitionNavigation.to(CoalitionNavigation.WINDOW),
                translate("coalition.window.waiting-verb"));
    }
}
