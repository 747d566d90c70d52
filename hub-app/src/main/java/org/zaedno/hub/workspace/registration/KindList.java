package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.UndoButton;

/** The kinds of institution that a form offers, in their order. Every change is kept at once and can be undone. */
class KindList extends Section {
    private final OrderedList list = new OrderedList();
    private final transient KeptList<InstitutionKind> kinds;
    private final transient Predicate<KindId> held;
    private final transient Runnable changed;

    /**
     * @param held whether places are kept for it
     * @param changed kinds are called otherwise now
     */
    KindList(EventRoom room, EventDoors doors, Predicate<KindId> held, Runnable changed) {
        this.held = held;
        this.changed = changed;
        this.kinds = new KeptList<>(
                () -> doors.forms().kinds(room.id()), list -> doors.forms().saveKinds(room.id(), list), this::draw);
        addClassName("stage-part");
        list.addClassName("shared");
        var more = new Button(getTranslation("organise.kinds.add"), Drawing.of(Glyph.PLUS), click -> add());
        var text = new Paragraph(getTranslation("organise.kinds.text"));
        text.addClassName("row-note");
        add(new H2(getTranslation("organise.kinds.title")), text, list, more);
        kinds.refresh();
    }

    final void refresh() {
        kinds.refresh();
    }

    private void draw() {
        list.removeAll();
        var all = kinds.shown();
        for (int at = 0; at < all.size(); at++) list.add(row(all.get(at), at, all.size()));
    }

    private ListItem row(InstitutionKind kind, int at, int count) {
        var reading = ReadersLanguage.current();
        var other = new Span(kind.names().in(reading == Language.EN ? Language.BG : Language.EN));
        other.addClassName("row-note");
        other.getElement().setAttribute("lang", reading == Language.EN ? "bg" : "en");
        var what = new Div(new H3(kind.names().in(reading)), other);
        what.addClassName("shared-what");
        var actions = new Div(
                arrow(Glyph.UP, "organise.up", kind, at - 1, at > 0),
                arrow(Glyph.DOWN, "organise.down", kind, at + 1, at < count - 1),
                button("organise.change", kind, () -> rename(kind)),
                button("organise.remove", kind, () -> remove(kind)));
        actions.addClassName("shared-actions");
        return new ListItem(what, actions);
    }

    private Button arrow(Glyph glyph, String key, InstitutionKind kind, int to, boolean possible) {
        var arrow = new Button(Drawing.of(glyph), click -> keep(moved(kind, to)));
        arrow.addThemeName("icon");
        arrow.setEnabled(possible);
        arrow.setAriaLabel(getTranslation(key, kind.names().in(ReadersLanguage.current())));
        return arrow;
    }

    private Button button(String key, InstitutionKind kind, Runnable action) {
        var verb = getTranslation(key);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(getTranslation("placement.do-of", verb, kind.names().in(ReadersLanguage.current())));
        return button;
    }

    private void add() {
        form("organise.kinds.add", new Names("", ""), names -> with -> {
            var all = new ArrayList<>(with);
            all.add(InstitutionKind.own(names));
            return all;
        });
    }

    private void rename(InstitutionKind kind) {
        form(
                "organise.kinds.rename",
                kind.names(),
                names -> with -> with.stream()
                        .map(one -> one.id().equals(kind.id())
                                ? new InstitutionKind(kind.id(), kind.standard(), names)
                                : one)
                        .toList());
    }

    private void remove(InstitutionKind kind) {
        if (held.test(kind.id())) {
            Notice.refused(new InvalidValue("kind-held"));
            return;
        }
        var back = keep(
                with -> with.stream().filter(one -> !one.id().equals(kind.id())).toList());
        Notice.done(getTranslation("organise.kinds.removed"), undo(back));
    }

    private void form(
            String title, Names before, java.util.function.Function<Names, UnaryOperator<List<InstitutionKind>>> how) {
        var name = PairField.line("organise.kinds.name", InstitutionKind.NAME_MAX, before);
        new FormDialog(
                        getTranslation(title),
                        getTranslation("organise.save"),
                        () -> Notice.done(getTranslation("organise.kinds.saved"), undo(keep(how.apply(name.names())))),
                        name)
                .beside("invalid.kind-name", name::refuse)
                .open();
        name.focus();
    }

    private Runnable keep(UnaryOperator<List<InstitutionKind>> how) {
        var back = kinds.change(how);
        changed.run();
        return () -> {
            back.run();
            changed.run();
        };
    }

    private static UndoButton undo(Runnable back) {
        return new UndoButton(back);
    }

    private static UnaryOperator<List<InstitutionKind>> moved(InstitutionKind kind, int to) {
        return with -> {
            var all = new ArrayList<>(with);
            all.remove(kind);
            all.add(Math.min(to, all.size()), kind);
            return all;
        };
    }
}
