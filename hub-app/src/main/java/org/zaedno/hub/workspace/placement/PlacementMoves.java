package org.zaedno.hub.workspace.placement;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Locale;
import java.util.Set;
import org.zaedno.content.placement.Move;
import org.zaedno.content.placement.Placement;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.placement.Placements;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.SayDialog;
import org.zaedno.hub.workspace.kit.UndoButton;

/** Asks for the word that goes with a move, makes it, and offers to take it back. */
class PlacementMoves {
    private final Placements placements;
    private final Runnable changed;

    PlacementMoves(Placements placements, Runnable changed) {
        this.placements = placements;
        this.changed = changed;
    }

    Set<Move> open(Placement placement) {
        return placements.movesOpenToMe(placement);
    }

    void ask(Move move, Placement placement) {
        var name = name(move, placement);
        new SayDialog(
                        translate("placement.ask-" + name),
                        translate("placement.explained-" + name),
                        Placements.WORDS_MAX,
                        translate("placement.do-" + name),
                        words -> {
                            make(move, placement, words);
                            done(placement, "placement.done-" + name);
                        })
                .open();
    }

    /** Says that it is done, with the way back. */
    void done(Placement placement, String key) {
        changed.run();
        Notice.done(translate(key), new UndoButton(() -> {
            placements.undo(placement.id());
            changed.run();
        }));
    }

    /** Taking back what nobody has answered is another thing than ending what was agreed. */
    static String name(Move move, Placement placement) {
        if (move == Move.WITHDRAW) return placement.state() == PlacementState.OPEN ? "withdraw" : "end";
        return move.name().toLowerCase(Locale.ROOT);
    }

    private void make(Move move, Placement placement, String words) {
        switch (move) {
            case ACCEPT -> placements.accept(placement.id(), words);
            case DECLINE -> placements.decline(placement.id(), words);
            case WITHDRAW -> placements.withdraw(placement.id(), words);
        }
    }
}
