package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.coalition.FrontSeat;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.coalition.SeatId;
import org.zaedno.content.coalition.SeatState;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.SayDialog;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.Shell;

/** What the home page begins with, in order; what waits for a decision; what was decided lately. */
@Route(value = CoalitionNavigation.START + "/" + CoalitionNavigation.WINDOW, layout = Shell.class)
@PermitAll
class FrontWindowView extends DutyView implements SeatWishes {
    /** Decisions still shown to be taken back. */
    private static final int LATELY = 8;

    private final transient FrontWindow window;
    private final transient SeatRows rows;

    FrontWindowView(Duties duties, FrontWindow window, CoalitionDirectory directory, Words words) {
        super(duties, Duty.FRONT_PAGE, "window");
        this.window = window;
        rows = new SeatRows(this, directory, words.in(ReadersLanguage.current()));
    }

    @Override
    void show() {
        var reading = ReadersLanguage.current();
        var seated = window.in(SeatState.SEATED, reading);
        var proposed = window.in(SeatState.PROPOSED, reading);
        var lately = Stream.of(SeatState.DECLINED, SeatState.TAKEN_OUT)
                .flatMap(state -> window.in(state, reading).stream())
                .sorted((a, b) -> b.changedAt().compareTo(a.changedAt()))
                .limit(LATELY)
                .toList();
        content.removeAll();
        part("seated", new OrderedList(), rows.seated(seated), Optional.of("coalition.window.none-seated"));
        part("proposed", new UnorderedList(), rows.proposed(proposed), Optional.of("coalition.window.none-proposed"));
        part("lately", new UnorderedList(), rows.lately(lately), Optional.empty());
    }

    private void part(String name, HtmlContainer list, List<Component> entries, Optional<String> empty) {
        if (entries.isEmpty() && empty.isEmpty()) return;
        var part = new Section(new H2(getTranslation("coalition.window." + name)));
        part.addClassName("stage-part");
        if (entries.isEmpty()) {
            var nothing = new Div(new Paragraph(getTranslation(empty.get())));
            nothing.addClassName("empty");
            part.add(nothing);
        } else {
            list.addClassName("shared");
            list.add(entries);
            part.add(list);
        }
        content.add(part);
    }

    @Override
    public void seat(FrontSeat proposal, int seats) {
        new SeatDialog(proposal, seats, (place, words) -> {
                    window.seat(proposal.id(), place, words);
                    done("seated-done", () -> window.reopen(proposal.id()));
                })
                .open();
    }

    @Override
    public void decline(FrontSeat proposal) {
        say("decline", words -> {
            window.decline(proposal.id(), words);
            done("declined-done", () -> window.reopen(proposal.id()));
        });
    }

    @Override
    public void takeOut(FrontSeat seat, int place) {
        say("take-out", words -> {
            window.takeOut(seat.id(), words);
            done("taken-out-done", () -> window.seat(seat.id(), place, ""));
        });
    }

    @Override
    public void bringBack(FrontSeat ended) {
        if (ended.state() == SeatState.DECLINED) window.reopen(ended.id());
        else window.seat(ended.id(), FrontWindow.SEATS_MAX, "");
        show();
    }

    @Override
    public void move(SeatId seat, int place) {
        window.move(seat, place);
        show();
        rows.focusMoved(seat);
    }

    @Override
    public void dates(FrontSeat seat) {
        new DatesDialog(seat, (from, until) -> {
                    window.show(seat.id(), from, until);
                    done("dates-done", () -> window.show(seat.id(), seat.from(), seat.until()));
                })
                .open();
    }

    private void say(String what, java.util.function.Consumer<String> action) {
        new SayDialog(
                        getTranslation("coalition.window.ask-" + what),
                        getTranslation("coalition.window.explained-" + what),
                        FrontWindow.WORDS_MAX,
                        getTranslation("coalition.window.do-" + what),
                        action)
                .open();
    }

    private void done(String text, Runnable back) {
        show();
        Notice.done(getTranslation("coalition.window." + text), new UndoButton(() -> {
            back.run();
            show();
        }));
    }
}
