package org.zaedno.hub.workspace.me;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Person;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.workspace.activity.ActivityNavigation;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.shell.Shell;

/** What the hub knows of the person in front of it, and what they may change about that. */
@Route(value = MeNavigation.ME, layout = Shell.class)
@PermitAll
class MeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PeopleDesk people;
    private final transient CoalitionDirectory directory;
    private final TextField name = new TextField();
    private final Paragraph email = new Paragraph();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final UnorderedList workspaces = new UnorderedList();
    private final Anchor password = new Anchor(MeNavigation.PASSWORD, getTranslation("me.password.change"));
    private final Paragraph noPassword = new Paragraph(getTranslation("me.password.none"));

    MeView(PeopleDesk people, CoalitionDirectory directory) {
        this.people = people;
        this.directory = directory;
        var head = new Header(new H1(getTranslation("me.title")));
        head.addClassName("stage-head");
        password.addClassName("link");
        workspaces.addClassName("people");
        add(
                head,
                part("me.name.title", name(), email),
                part("me.language.title", language()),
                part("me.password.title", password, noPassword),
                part("me.workspaces.title", workspaces, link(MeNavigation.REQUESTS, "join.another")),
                part(
                        "me.activity.title",
                        new Paragraph(getTranslation("me.activity.text")),
                        link(ActivityNavigation.MINE, "me.activity")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var me = people.me();
        name.setValue(me.name());
        email.setText(getTranslation("me.email", me.email()));
        language.setValue(me.language());
        password.setVisible(!me.trial());
        noPassword.setVisible(me.trial());
        showWorkspaces();
    }

    private Anchor link(String address, String text) {
        var link = new Anchor(address, getTranslation(text));
        link.addClassName("link");
        return link;
    }

    private Div name() {
        name.setLabel(getTranslation("me.name"));
        name.setHelperText(getTranslation("me.name.help"));
        name.setMaxLength(Person.NAME_MAX);
        name.setManualValidation(true);
        var save = new Button(getTranslation("me.name.save"), click -> {
            try {
                people.rename(name.getValue());
                name.setInvalid(false);
                Notice.done(getTranslation("me.name.saved"));
            } catch (InvalidValue refused) {
                name.setErrorMessage(Notice.textOf(refused));
                name.setInvalid(true);
            }
        });
        var row = new Div(name, save);
        row.addClassName("field-and-button");
        return row;
    }

    private RadioButtonGroup<Language> language() {
        language.setAriaLabel(getTranslation("me.language.title"));
        language.setItems(Language.BG, Language.EN);
        language.setItemLabelGenerator(item -> getTranslation("me.language." + item.tag()));
        language.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            people.chooseLanguage(change.getValue());
            // The whole page, so that its language is right for a screen reader too.
            change.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return language;
    }

    private void showWorkspaces() {
        workspaces.removeAll();
        for (var membership : people.myMemberships()) {
            directory
                    .find(membership.workspace())
                    .map(workspace -> new MyMembership(workspace, membership.roles(), people, this::showWorkspaces))
                    .ifPresent(workspaces::add);
        }
    }

    private Div part(String title, com.vaadin.flow.component.Component... content) {
        var part = new Div(new H2(getTranslation(title)));
        part.add(content);
        part.addClassName("form");
        return part;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("me.title"));
    }
}
