package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Person;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Initials;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** The foot of the drawer: the way to the public pages, the other language, the person, and the way out. */
class AboutMe extends Div {
    /** The person's own page; no workspace can have this short name. */
    private static final String ME = "me";

    private final transient PeopleDesk people;

    AboutMe(PeopleDesk people, Optional<Person> person, Optional<ActingWorkspace> acting) {
        this.people = people;
        addClassName("about-me");
        var language = ReadersLanguage.current();
        acting.map(ActingWorkspace::workspace)
                .filter(workspace -> workspace.type().isMember())
                .ifPresent(member -> add(publicPage(
                        "/" + language.tag() + "/members/" + member.slug(),
                        getTranslation("workspace.public.member"))));
        var site = new Div(
                publicPage("/" + language.tag(), getTranslation("workspace.public.site")), otherLanguage(language));
        site.addClassName("drawer-row");
        add(site);
        person.map(Person::name).map(this::me).ifPresent(this::add);
    }

    private Component me(String name) {
        var initials = new Span(Initials.of(name));
        initials.addClassName("avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        var myself = new Anchor(ME, initials, new Span(name));
        myself.addClassName("myself");
        myself.setAriaLabel(getTranslation("me.link", name));
        var me = new Div(myself, new SignOut());
        me.addClassName("me");
        return me;
    }

    private Anchor publicPage(String address, String text) {
        var link = new Anchor(address, Drawing.of(Glyph.OUT), new Span(text));
        link.setRouterIgnore(true);
        link.addClassName("drawer-link");
        return link;
    }

    private Button otherLanguage(Language language) {
        var other = language == Language.EN ? Language.BG : Language.EN;
        var button = new Button(getTranslation("workspace.language.other"), click -> {
            people.chooseLanguage(other);
            // The whole page, so that its language is right for a screen reader too.
            click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        button.addThemeName("tertiary");
        button.addClassName("drawer-language");
        button.getElement().setAttribute("lang", other.tag());
        return button;
    }
}
