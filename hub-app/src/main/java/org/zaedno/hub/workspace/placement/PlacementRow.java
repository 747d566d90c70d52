package org.zaedno.hub.workspace.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.placement.Move;
import org.zaedno.content.placement.Placement;
import org.zaedno.content.placement.Placement.Said;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.words.Phrases;

/** One placement as one side sees it: what, with whom, what was said last, and what can be done. */
class PlacementRow extends ListItem {
    PlacementRow(Placement placement, WorkspaceId side, Others others, Phrases words, PlacementMoves moves) {
        var other = placement.opposite(side);
        var what = new Div(title(placement));
        what.addClassName("shared-what");
        if (!placement.lead().isEmpty() && placement.state() == PlacementState.OPEN) {
            what.add(new Paragraph(placement.lead()));
        }
        kind(placement).ifPresent(what::add);
        steps(placement).forEach((step, verb) -> what.add(step(step, verb, side, others.name(other), words)));
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

    private Optional<Component> kind(Placement placement) {
        return placement.kind().map(it -> {
            var kind = new Span(getTranslation("site.kind." + it.key()));
            kind.addClassName("row-note");
            return kind;
        });
    }

    /** Both sides' words, the first and the last, with what each of them did. */
    private static Map<Said, String> steps(Placement placement) {
        var steps = new LinkedHashMap<Said, String>();
        steps.put(placement.began(), placement.direction().name().toLowerCase(Locale.ROOT));
        if (placement.state() != PlacementState.OPEN)
            steps.put(placement.last(), placement.state().name().toLowerCase(Locale.ROOT));
        return steps;
    }

    /** Whose word it was: the other side is a workspace to us, among ourselves we know who spoke. */
    private Component step(Said said, String verb, WorkspaceId side, String other, Phrases words) {
        var key = "placement." + (said.side().equals(side) ? "we-" : "they-") + verb;
        var done = getTranslation(key, other, words.dateAndTime(said.at()));
        var note = new Span(said.person().isEmpty() ? done : getTranslation("placement.done-by", done, said.person()));
        note.addClassName("row-note");
        var step = new Div(note);
        if (said.words().isEmpty()) return step;
        var quoted = new Paragraph(said.words());
        quoted.addClassName("said");
        step.add(quoted);
        return step;
    }

    private Button button(Move move, Placement placement, PlacementMoves moves) {
        var verb = getTranslation("placement.do-" + PlacementMoves.name(move, placement));
        var button = new Button(verb, click -> moves.ask(move, placement));
        button.setAriaLabel(getTranslation("placement.do-of", verb, placement.title()));
        return button;
    }
}
