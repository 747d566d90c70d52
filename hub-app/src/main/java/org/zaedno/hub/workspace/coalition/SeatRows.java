package org.zaedno.hub.workspace.coalition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zaedno.content.coalition.FrontSeat;
import org.zaedno.content.coalition.SeatId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** The rows of the front window with what can be done in each. */
class SeatRows {
    /** As many as the home page shows at once. */
    private static final int ON_THE_PAGE = 5;

    private record Arrows(Button up, Button down) {}

    private final SeatWishes wishes;
    private final CoalitionDirectory directory;
    private final Phrases words;
    private final Map<SeatId, Arrows> arrows = new HashMap<>();
    private boolean down;

    SeatRows(SeatWishes wishes, CoalitionDirectory directory, Phrases words) {
        this.wishes = wishes;
        this.directory = directory;
        this.words = words;
    }

    List<Component> seated(List<FrontSeat> seats) {
        arrows.clear();
        var rows = new ArrayList<Component>();
        int shown = 0;
        for (int place = 0; place < seats.size(); place++) {
            var seat = seats.get(place);
            int at = place;
            var up = arrow(Glyph.UP, "coalition.window.up", seat, at - 1);
            var down = arrow(Glyph.DOWN, "coalition.window.down", seat, at + 1);
            up.setEnabled(at > 0);
            down.setEnabled(at < seats.size() - 1);
            arrows.put(seat.id(), new Arrows(up, down));
            if (seat.shown()) shown++;
            var row = row(
                    seat,
                    standing(seat, shown),
                    up,
                    down,
                    button("dates", seat, () -> wishes.dates(seat)),
                    button("take-out", seat, () -> wishes.takeOut(seat, at)));
            if (!seat.shown()) row.addClassName("not-shown");
            rows.add(row);
        }
        return rows;
    }

    List<Component> proposed(List<FrontSeat> proposals) {
        return proposals.stream()
                .<Component>map(proposal -> {
                    var seat = button("seat", proposal, () -> wishes.seat(proposal, arrows.size()));
                    if (proposal == proposals.getFirst()) seat.addThemeName("primary");
                    return row(
                            proposal,
                            translate("coalition.window.proposed-on", words.dateAndTime(proposal.changedAt())),
                            seat,
                            button("decline", proposal, () -> wishes.decline(proposal)));
                })
                .toList();
    }

    List<Component> lately(List<FrontSeat> ended) {
        return ended.stream()
                .<Component>map(seat -> row(
                        seat,
                        translate("coalition.window.ended-" + name(seat.state()), words.dateAndTime(seat.changedAt())),
                        button("bring-back", seat, () -> wishes.bringBack(seat))))
                .toList();
    }

    /** After a move the same arrow is under the finger again; at the end of the list the other one. */
    void focusMoved(SeatId seat) {
        var pair = arrows.get(seat);
        if (pair == null) return;
        var same = down ? pair.down() : pair.up();
        (same.isEnabled() ? same : down ? pair.up() : pair.down()).focus();
    }

    private String standing(FrontSeat seat, int shown) {
        if (seat.why().isPresent())
            return translate("coalition.window.why-" + name(seat.why().get()), from(seat));
        if (shown > ON_THE_PAGE) return translate("coalition.window.beyond", ON_THE_PAGE);
        return seat.until()
                .map(until -> translate("coalition.window.until", words.date(DatesDialog.lastDay(until))))
                .orElse(translate("coalition.window.shown"));
    }

    private String from(FrontSeat seat) {
        return seat.from().map(words::date).orElse("");
    }

    private ListItem row(FrontSeat seat, String standing, Button... buttons) {
        var name = seat.title().isEmpty() ? translate("coalition.window.closed") : seat.title();
        var note = new Span(standing);
        note.addClassName("row-note");
        var what = new Div(new H3(name), note);
        what.addClassName("shared-what");
        if (!seat.words().isEmpty()) {
            var said = new Paragraph(seat.words());
            said.addClassName("said");
            what.add(said);
        }
        var actions = new Div(buttons);
        actions.addClassName("shared-actions");
        return new ListItem(face(seat), what, actions);
    }

    private Component face(FrontSeat seat) {
        var face = new Div();
        face.addClassName("side");
        directory.find(seat.owner()).ifPresent(owner -> {
            face.add(Drawing.of(owner.mark()));
            face.add(new Span(owner.shortName().in(ReadersLanguage.current())));
        });
        return face;
    }

    private Button arrow(Glyph glyph, String key, FrontSeat seat, int to) {
        var arrow = new Button(Drawing.of(glyph), click -> {
            down = glyph == Glyph.DOWN;
            wishes.move(seat.id(), to);
        });
        arrow.addThemeName("icon");
        arrow.setAriaLabel(translate(key, seat.title()));
        return arrow;
    }

    private static Button button(String what, FrontSeat seat, Runnable action) {
        var verb = translate("coalition.window.do-" + what);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(translate("placement.do-of", verb, seat.title()));
        return button;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
