package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.coalition.CoalitionPages;
import org.zaedno.content.coalition.CoalitionPages.CoalitionPage;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.workspace.items.WriteMenu;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.Shell;

/** The coalition's own pages. They are texts of the convenor's workspace and are written there. */
@Route(value = CoalitionNavigation.START + "/" + CoalitionNavigation.PAGES, layout = Shell.class)
@PermitAll
class PagesView extends DutyView {
    private final transient CoalitionPages pages;
    private final transient CoalitionDirectory directory;
    private final transient PeopleDesk people;

    PagesView(Duties duties, CoalitionPages pages, CoalitionDirectory directory, PeopleDesk people) {
        super(duties, Duty.FRONT_PAGE, "pages");
        this.pages = pages;
        this.directory = directory;
        this.people = people;
    }

    @Override
    void show() {
        content.removeAll();
        var convenor = directory.all().stream()
                .filter(workspace -> workspace.type() == WorkspaceType.CONVENOR)
                .findFirst();
        boolean mine = convenor.filter(it -> belong(it.id())).isPresent();
        var all = pages.all(ReadersLanguage.current());
        if (all.isEmpty()) content.add(nothingYet());
        else content.add(list(all, mine ? convenor : Optional.empty()));
        convenor.ifPresent(it -> content.add(mine ? write(it) : join(it)));
    }

    private Component list(List<CoalitionPage> all, Optional<Workspace> mine) {
        var list = new UnorderedList();
        list.addClassName("shared");
        for (var page : all) {
            var name = new H3();
            mine.ifPresentOrElse(
                    it -> name.add(new Anchor(KindPlace.PAGES.item(it.slug(), page.id()), page.title())),
                    () -> name.add(new Text(page.title())));
            var note =
                    new Span(getTranslation("coalition.pages." + (page.published() ? "published" : "not-published")));
            note.addClassName("row-note");
            var what = new Div(name, note);
            what.addClassName("shared-what");
            list.add(new ListItem(what));
        }
        return list;
    }

    private Component nothingYet() {
        var empty = new Div(
                new H2(getTranslation("coalition.pages.empty")),
                new Paragraph(getTranslation("coalition.pages.empty-text")));
        empty.addClassName("empty");
        return empty;
    }

    private static Component write(Workspace convenor) {
        return new WriteMenu(convenor.slug(), Kind.PAGE, false);
    }

    /** The duty is enough to write them, and the workspace is told who does. */
    private Component join(Workspace convenor) {
        var name = convenor.shortName().in(ReadersLanguage.current());
        var why = new Paragraph(getTranslation("coalition.pages.not-mine", name));
        var join = new Button(getTranslation("coalition.pages.join"), click -> {
            if (pages.join()) getUI().ifPresent(ui -> ui.navigate(KindPlace.PAGES.list(convenor.slug())));
        });
        join.addThemeName("primary");
        var offer = new Div(why, join);
        offer.addClassName("empty");
        return offer;
    }

    private boolean belong(WorkspaceId workspace) {
        return people.myMemberships().stream()
                .anyMatch(membership -> membership.workspace().equals(workspace));
    }
}
