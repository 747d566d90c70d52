package org.zaedno.hub.workspace.me;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** One workspace of the person, with their roles there, and the way out of it. */
class MyMembership extends ListItem {
    MyMembership(Workspace workspace, Set<Role> roles, PeopleDesk people, Runnable left) {
        var name = workspace.shortName().in(ReadersLanguage.current());
        var link = new Anchor(workspace.slug().value(), Drawing.of(workspace.mark()));
        link.add(workspace.name().in(ReadersLanguage.current()));
        link.addClassName("my-workspace");
        var leave = new Button(
                getTranslation("me.leave"),
                click -> Question.confirm(
                        getTranslation("me.leave.title", name),
                        getTranslation("me.leave.text"),
                        getTranslation("me.leave"),
                        () -> {
                            try {
                                people.leave(workspace.id());
                                Notice.done(getTranslation("me.leave.done", name));
                                left.run();
                            } catch (Refusal refused) {
                                Notice.refused(refused);
                            }
                        }));
        leave.setAriaLabel(getTranslation("me.leave.of", name));
        leave.addThemeName("tertiary");
        var actions = new Div(leave);
        actions.addClassName("row-actions");
        add(link, new Paragraph(roles(roles)), actions);
    }

    private String roles(Set<Role> held) {
        return held.stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
