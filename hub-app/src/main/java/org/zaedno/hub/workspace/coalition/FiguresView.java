package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zaedno.content.coalition.Figure;
import org.zaedno.content.coalition.FigureDesk;
import org.zaedno.content.coalition.Figures;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.Shell;

/** What the coalition counts: the first stands on the home page, all of them on the page about the coalition. */
@Route(value = CoalitionNavigation.START + "/" + CoalitionNavigation.FIGURES, layout = Shell.class)
@PermitAll
class FiguresView extends DutyView {
    private final transient Figures figures;
    private final transient FigureDesk desk;

    /** What a form hands back. */
    private record Written(Names name, Names text, Names source, List<Figure.Amount> amounts) {}

    FiguresView(Duties duties, Figures figures, FigureDesk desk) {
        super(duties, Duty.FRONT_PAGE, "figures");
        this.figures = figures;
        this.desk = desk;
        offer("coalition.figures.add", this::add);
    }

    @Override
    void show() {
        var all = figures.all();
        content.removeAll();
        if (all.isEmpty()) {
            var empty = new Div(
                    new H2(getTranslation("coalition.figures.empty")),
                    new Paragraph(getTranslation("coalition.figures.empty-text")));
            empty.addClassName("empty");
            content.add(empty);
            return;
        }
        var list = new OrderedList();
        list.addClassName("shared");
        for (int place = 0; place < all.size(); place++) list.add(row(all.get(place), place, all.size()));
        content.add(list);
    }

    private ListItem row(Figure figure, int place, int count) {
        var reading = ReadersLanguage.current();
        var series = figure.amounts().stream()
                .map(it -> it.period().in(reading) + ": " + it.amount())
                .collect(Collectors.joining(" · "));
        var note = new Span(series);
        note.addClassName("row-note");
        var what = new Div(
                new H3(figure.name().in(reading)),
                note,
                new Paragraph(figure.source().in(reading)));
        what.addClassName("shared-what");
        var actions = new Div(
                arrow(Glyph.UP, "coalition.figures.up", figure, place - 1, place > 0),
                arrow(Glyph.DOWN, "coalition.figures.down", figure, place + 1, place < count - 1),
                button("change", figure, () -> change(figure)),
                button("remove", figure, () -> remove(figure, place)));
        actions.addClassName("shared-actions");
        return new ListItem(what, actions);
    }

    private Button arrow(Glyph glyph, String key, Figure figure, int to, boolean possible) {
        var arrow = new Button(Drawing.of(glyph), click -> {
            desk.move(figure.id(), to);
            show();
        });
        arrow.addThemeName("icon");
        arrow.setEnabled(possible);
        arrow.setAriaLabel(getTranslation(key, figure.name().in(ReadersLanguage.current())));
        return arrow;
    }

    private Button button(String what, Figure figure, Runnable action) {
        var verb = getTranslation("coalition.figures." + what);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(
                getTranslation("placement.do-of", verb, figure.name().in(ReadersLanguage.current())));
        return button;
    }

    private void add() {
        var nothing = new Names("", "");
        form(
                "coalition.figures.add",
                new Written(nothing, nothing, nothing, List.of()),
                written -> desk.add(written.name(), written.text(), written.source(), written.amounts()));
    }

    private void change(Figure figure) {
        var before = new Written(figure.name(), figure.text(), figure.source(), figure.amounts());
        form("coalition.figures.change", before, written -> {
            var changed = desk.change(
                    figure.id(), written.name(), written.text(), written.source(), written.amounts(), figure.version());
            Notice.done(
                    getTranslation("coalition.figures.changed"),
                    back(() -> desk.change(
                            figure.id(),
                            before.name(),
                            before.text(),
                            before.source(),
                            before.amounts(),
                            changed.version())));
        });
    }

    private void remove(Figure figure, int place) {
        var gone = desk.remove(figure.id());
        show();
        Notice.done(
                getTranslation("coalition.figures.removed"),
                back(() -> desk.move(
                        desk.add(gone.name(), gone.text(), gone.source(), gone.amounts())
                                .id(),
                        place)));
    }

    private UndoButton back(Runnable undo) {
        return new UndoButton(() -> {
            undo.run();
            show();
        });
    }

    private void form(String title, Written before, Consumer<Written> save) {
        var name = PairField.line("coalition.figures.name", Figure.NAME_MAX, before.name());
        var text = PairField.lines("coalition.figures.text", Figure.TEXT_MAX, before.text());
        var source = PairField.line("coalition.figures.source", Figure.SOURCE_MAX, before.source());
        var amounts = new AmountFields(before.amounts());
        Runnable saved = () -> {
            save.accept(new Written(name.names(), text.names(), source.names(), amounts.amounts()));
            show();
        };
        new FormDialog(getTranslation(title), getTranslation("coalition.save"), saved, name, text, amounts, source)
                .open();
        name.focus();
    }
}
