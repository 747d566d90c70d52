package org.zaedno.hub.workspace.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.zaedno.content.placement.Move;
import org.zaedno.content.placement.Placement;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.words.Phrases;

/** One placement as one side sees it: what, with whom, what was said last, and what can be done. */
class PlacementRow extends ListItem {
    PlacementRow(Placement placement, WorkspaceId side, Others others, Phrases words, PlacementMoves moves) {
        var other = placement.opposite(side);
        var what = new Div(title(placement), note(placement, side, others.name(other), words));
        what.addClassName("shared-what");
        if (!placement.lead().isEmpty() && placement.state() == PlacementState.OPEN) {
            what.add(new Paragraph(placement.lead()));
        }
        said(placement).forEach(what::add);
        var actions = new Div();
        actions.addClassName("shared-actions");
        for (var move : Move.values()) {
            if (moves.open(placement).contains(move)) actions.add(button(move, placement, moves));
        }
        add(others.face(other), what, actions);
    }

    private Component title(Placement placement) {
        var name = placement.title().isEmpty() ? getTranslation("placement.closed") : placement.title();
        var heading = new H3();
        ItemAddress.of(placement.kind(), placement.slug())
                .ifPresentOrElse(
                        address -> {
                            var link = new Anchor(address, name);
                            link.setRouterIgnore(true);
                            heading.add(link);
                        },
                        () -> heading.setText(name));
        return heading;
    }

    private Component note(Placement placement, WorkspaceId side, String other, Phrases words) {
        boolean ours = placement.last().side().equals(side);
        var key = "placement." + (ours ? "we-" : "they-") + verb(placement);
        var note = new Span(
                getTranslation(key, other, words.dateAndTime(placement.last().at())));
        note.addClassName("row-note");
        var kind = placement
                .kind()
                .map(it -> getTranslation("site.kind." + it.name().toLowerCase(Locale.ROOT)));
        kind.ifPresent(it -> note.setText(it + " · " + note.getText()));
        return note;
    }

    private static String verb(Placement placement) {
        return placement.state() == PlacementState.OPEN
                ? placement.direction().name().toLowerCase(Locale.ROOT)
                : placement.state().name().toLowerCase(Locale.ROOT);
    }

    /** What the sides wrote to each other. */
    private static java.util.List<Component> said(Placement placement) {
        return java.util.stream.Stream.of(
                        placement.began().words(), placement.last().words())
                .filter(words -> !words.isEmpty())
                .distinct()
                .<Component>map(words -> {
                    var quoted = new Paragraph(words);
                    quoted.addClassName("said");
                    return quoted;
                })
                .toList();
    }

    private Button button(Move move, Placement placement, PlacementMoves moves) {
        var verb = getTranslation("placement.do-" + PlacementMoves.name(move, placement));
        var button = new Button(verb, click -> moves.ask(move, placement));
        button.setAriaLabel(getTranslation("placement.do-of", verb, placement.title()));
        return button;
    }
}
