package org.zaedno.hub.workspace.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.coalition.FrontSeat;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.coalition.SeatState;
import org.zaedno.content.placement.Move;
import org.zaedno.content.placement.Placement;
import org.zaedno.content.placement.Placements;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.SayDialog;

/** Where else an item is shown: in other workspaces, in the coalition's front window; and the way there. */
class PlacementPanel extends Div {
    private final ItemId item;
    private final transient Placements placements;
    private final transient FrontWindow window;
    private final transient CoalitionDirectory directory;
    private final transient PlacementMoves moves;

    PlacementPanel(ItemId item, Placements placements, FrontWindow window, CoalitionDirectory directory) {
        this.item = item;
        this.placements = placements;
        this.window = window;
        this.directory = directory;
        moves = new PlacementMoves(placements, this::show);
        addClassName("placement-panel");
        show();
    }

    /** As it stands now: after publishing or withdrawing in the editor, too. */
    final void show() {
        removeAll();
        var others = new Others(directory.all());
        placements.of(item, ReadersLanguage.current()).forEach(placement -> add(row(placement, others)));
        boolean speaks = placements.maySpeak();
        if (speaks) {
            add(new Button(
                    getTranslation("placement.offer.begin-one"),
                    click -> new PlacementDialogs(placements, moves).offer(Optional.of(item))));
        }
        var seat = window.of(item, ReadersLanguage.current());
        seat.ifPresent(it -> add(standing(it, speaks)));
        if (speaks && seat.filter(PlacementPanel::isUnderWay).isEmpty()) {
            add(new Button(getTranslation("placement.window.propose"), click -> propose()));
        }
    }

    private Component row(Placement placement, Others others) {
        var state = new Span(getTranslation("placement.state-"
                + (placement.spokeFirst(placement.owner()) ? "offered-" : "asked-")
                + placement.state().name().toLowerCase(Locale.ROOT)));
        state.addClassName("row-note");
        var row = new Div(others.face(placement.host()), state);
        for (var move : Move.values()) {
            if (!moves.open(placement).contains(move)) continue;
            var verb = getTranslation("placement.do-" + PlacementMoves.name(move, placement));
            var button = new Button(verb, click -> moves.ask(move, placement));
            button.setAriaLabel(getTranslation("placement.do-of", verb, others.name(placement.host())));
            row.add(button);
        }
        row.addClassName("placement-at");
        return row;
    }

    private Component standing(FrontSeat seat, boolean speaks) {
        var key = "placement.window.state-"
                + seat.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var standing = new Div(new Paragraph(getTranslation(key)));
        standing.addClassName("placement-at");
        if (!seat.words().isEmpty()) {
            var said = new Paragraph(seat.words());
            said.addClassName("said");
            standing.add(said);
        }
        if (speaks && isUnderWay(seat)) {
            standing.add(new Button(getTranslation("placement.window.withdraw"), click -> {
                window.withdraw(seat.id(), "");
                show();
                Notice.done(getTranslation("placement.window.withdrawn"));
            }));
        }
        return standing;
    }

    private void propose() {
        new SayDialog(
                        getTranslation("placement.window.propose"),
                        getTranslation("placement.window.explained"),
                        FrontWindow.WORDS_MAX,
                        getTranslation("placement.window.send"),
                        words -> {
                            window.propose(item, words);
                            show();
                            Notice.done(getTranslation("placement.window.proposed"));
                        })
                .open();
    }

    private static boolean isUnderWay(FrontSeat seat) {
        return seat.state() == SeatState.PROPOSED || seat.state() == SeatState.SEATED;
    }
}
