package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.ThemeDesk;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.Shell;

/** The coalition's themes in their order, and those that are not offered any more. */
@Route(value = CoalitionNavigation.START + "/" + CoalitionNavigation.THEMES, layout = Shell.class)
@PermitAll
class ThemesView extends DutyView {
    private final transient Themes themes;
    private final transient ThemeDesk desk;

    ThemesView(Duties duties, Themes themes, ThemeDesk desk) {
        super(duties, Duty.THEMES, "themes");
        this.themes = themes;
        this.desk = desk;
        offer("coalition.themes.add", this::add);
    }

    @Override
    void show() {
        var all = themes.all();
        var offered = new OrderedList();
        offered.addClassName("shared");
        var retired = new UnorderedList();
        retired.addClassName("shared");
        for (int place = 0; place < all.size(); place++) {
            var theme = all.get(place);
            (theme.retired() ? retired : offered).add(row(theme, place, all));
        }
        content.removeAll();
        content.add(offered);
        if (retired.getComponentCount() > 0) {
            var part = new Section(new H2(getTranslation("coalition.themes.retired")), retired);
            part.addClassName("stage-part");
            content.add(part);
        }
    }

    private ListItem row(Theme theme, int place, List<Theme> all) {
        var reading = ReadersLanguage.current();
        var other = reading == Language.EN ? Language.BG : Language.EN;
        var note = new Span(theme.name().in(other));
        note.addClassName("row-note");
        note.getElement().setAttribute("lang", other.locale().getLanguage());
        var what = new Div(
                new H3(theme.name().in(reading)),
                note,
                new Paragraph(theme.introduction().in(reading)));
        what.addClassName("shared-what");
        var actions = new Div();
        actions.addClassName("shared-actions");
        if (!theme.retired()) {
            actions.add(arrow(Glyph.UP, "coalition.themes.up", theme, place - 1, place > 0));
            actions.add(arrow(Glyph.DOWN, "coalition.themes.down", theme, place + 1, place < all.size() - 1));
        }
        actions.add(button("change", theme, () -> change(theme)));
        if (theme.retired()) actions.add(button("bring-back", theme, () -> bringBack(theme)));
        else actions.add(button("retire", theme, () -> retire(theme)));
        return new ListItem(what, actions);
    }

    private Button arrow(Glyph glyph, String key, Theme theme, int to, boolean possible) {
        var arrow = new Button(Drawing.of(glyph), click -> {
            desk.move(theme.id(), to);
            show();
            Notice.done(
                    getTranslation("coalition.themes.moved"),
                    back(() -> desk.move(theme.id(), to + (glyph == Glyph.UP ? 1 : -1))));
        });
        arrow.addThemeName("icon");
        arrow.setEnabled(possible);
        arrow.setAriaLabel(getTranslation(key, theme.name().in(ReadersLanguage.current())));
        return arrow;
    }

    private Button button(String what, Theme theme, Runnable action) {
        var verb = getTranslation("coalition.themes." + what);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(getTranslation("placement.do-of", verb, theme.name().in(ReadersLanguage.current())));
        return button;
    }

    private void add() {
        form("coalition.themes.add", new Names("", ""), new Names("", ""), desk::add);
    }

    private void change(Theme theme) {
        form("coalition.themes.change", theme.name(), theme.introduction(), (name, introduction) -> {
            var changed = desk.rename(theme.id(), name, introduction, theme.version());
            Notice.done(
                    getTranslation("coalition.themes.changed"),
                    back(() -> desk.rename(theme.id(), theme.name(), theme.introduction(), changed.version())));
        });
    }

    private void retire(Theme theme) {
        desk.retire(theme.id());
        show();
        Notice.done(getTranslation("coalition.themes.retired-done"), back(() -> desk.bringBack(theme.id())));
    }

    private void bringBack(Theme theme) {
        desk.bringBack(theme.id());
        show();
    }

    private UndoButton back(Runnable undo) {
        return new UndoButton(() -> {
            undo.run();
            show();
        });
    }

    private void form(String title, Names name, Names introduction, java.util.function.BiConsumer<Names, Names> save) {
        var names = PairField.line("coalition.themes.name", Theme.NAME_MAX, name);
        var introductions = PairField.lines("coalition.themes.introduction", Theme.INTRODUCTION_MAX, introduction);
        new FormDialog(
                        getTranslation(title),
                        getTranslation("coalition.save"),
                        () -> {
                            save.accept(names.names(), introductions.names());
                            show();
                        },
                        names,
                        introductions)
                .open();
        names.focus();
    }
}
