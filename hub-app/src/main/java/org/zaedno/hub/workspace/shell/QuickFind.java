package org.zaedno.hub.workspace.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;

/**
 * The way to anything the person may read: Ctrl+K or a slash, some letters, arrows, Enter. A combobox with a list below
 * it; {@code quick-find.js} moves through the list, so that no key waits for the network.
 */
class QuickFind {
    /** In milliseconds: between two letters of who types fast. */
    private static final int PAUSE = 120;

    private final QuickSearch search;

    QuickFind(QuickSearch search) {
        this.search = search;
    }

    /** In the drawer, with the key beside it. */
    Component button() {
        var key = new Span("/");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        var button = opener();
        button.addClassName("search-button");
        button.add(Drawing.of(Glyph.SEARCH), new Span(translate("find.button")), key);
        return button;
    }

    /** In the bar of a phone. */
    Component icon() {
        var button = opener();
        button.addClassNames("icon-button", "find-icon");
        button.setAriaLabel(translate("find.button"));
        button.add(Drawing.of(Glyph.SEARCH));
        return button;
    }

    /** Where there is no room for a button. */
    Component byKeyOnly() {
        var button = opener();
        button.getElement().setAttribute("hidden", true);
        return button;
    }

    private NativeButton opener() {
        var button = new NativeButton();
        button.getElement().setAttribute("data-find-open", true);
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K /");
        button.addClickListener(click -> SearchRoom.here().ifPresent(this::open));
        return button;
    }

    private void open(String room) {
        var dialog = new Dialog();
        var list = new Div();
        var told = new Paragraph();
        var read = new Div();
        var field = new Input(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setPlaceholder(translate("find.placeholder"));
        field.addClassName("find-field");
        var element = field.getElement();
        element.setAttribute("role", "combobox");
        element.setAttribute("aria-label", translate("find.label"));
        element.setAttribute("aria-controls", Options.ID);
        element.setAttribute("aria-expanded", "true");
        element.setAttribute("aria-autocomplete", "list");
        element.setAttribute("autocomplete", "off");
        element.setAttribute("data-quick-find", true);
        list.addClassName("find-list");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", translate("find.found"));
        told.addClassName("row-note");
        told.getElement().setAttribute("role", "status");
        var screen = new Screen(room, new Options(list, dialog), told, read, dialog);
        field.addValueChangeListener(typed -> show(screen, typed.getValue()));
        show(screen, "");
        dialog.addClassName("find");
        dialog.getElement().setAttribute("aria-label", translate("find.label"));
        dialog.setWidth("min(38rem, 94vw)");
        dialog.setTop("10vh");
        dialog.add(field, told, read, list);
        dialog.open();
        element.callJsFunction("focus");
    }

    /** What changes while one types. */
    private record Screen(String room, Options options, Paragraph told, Div read, Dialog dialog) {}

    private void show(Screen screen, String typed) {
        screen.read().removeAll();
        var offer = search.find(Standing.now(), screen.room(), typed);
        var found = offer.found();
        screen.options().show(typed, found);
        long things = found.stream().filter(one -> one.glyph() != Glyph.SEARCH).count();
        screen.told()
                .setText(
                        typed.isBlank()
                                ? translate("find.help")
                                : things == 0
                                        ? translate(offer.limited() ? "find.limited-nothing" : "find.nothing", typed)
                                        : translate(offer.limited() ? "find.limited" : "find.count", things));
        if (!offer.understood().repairs().isEmpty()
                && !offer.understood().text().equals(typed.strip())) {
            var as = new Anchor(
                    SearchRoom.asking(screen.room(), SearchRoom.words(typed.strip()) + "&as=typed"),
                    translate("find.as-typed", typed.strip()));
            as.getElement().addEventListener("click", click -> screen.dialog().close());
            var meant = new Paragraph(translate("find.meant", offer.understood().text()) + " ");
            meant.add(as);
            meant.addClassName("find-meant");
            screen.read().add(meant);
        }
    }
}
