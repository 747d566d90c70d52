package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zaedno.content.people.Colleague;
import org.zaedno.hub.words.Phrases;

/** One colleague, and what a coordinator may do about them. */
class ColleagueRow extends ListItem {
    /** What the row asks for; the view does it. */
    interface Wishes {
        void roles(Colleague colleague);

        void newPassword(Colleague colleague);

        void end(Colleague colleague);
    }

    ColleagueRow(Colleague colleague, Phrases words) {
        var mail = new Anchor("mailto:" + colleague.email(), colleague.email());
        var who = new Div(new H2(colleague.name()), mail);
        who.addClassName("person-name");
        var since = words.date(colleague.since());
        var what = new Div(
                new Paragraph(roles(colleague)), new Paragraph(getTranslation("workspace.people.since", since)));
        what.addClassName("person-roles");
        add(who, what);
    }

    ColleagueRow with(Colleague colleague, Wishes wishes) {
        var change = new Button(getTranslation("workspace.people.change"), click -> wishes.roles(colleague));
        change.setAriaLabel(getTranslation("workspace.people.change-of", colleague.name()));
        var actions = new Div(change, more(colleague, wishes));
        actions.addClassName("row-actions");
        add(actions);
        return this;
    }

    private Component more(Colleague colleague, Wishes wishes) {
        var more = new Button(getTranslation("team.more"));
        more.setAriaLabel(getTranslation("team.more-of", colleague.name()));
        more.addThemeName("tertiary");
        more.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("team.password.make"), click -> wishes.newPassword(colleague));
        menu.addItem(getTranslation("team.end"), click -> wishes.end(colleague));
        return more;
    }

    private String roles(Colleague colleague) {
        return colleague.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
