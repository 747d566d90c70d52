package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.zaedno.content.hosting.EventHost;
import org.zaedno.content.hosting.HostState;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** What others hold with this workspace: what waits for its word, and where it helps, the people and the door. */
@Route(value = ":workspace/hosted", layout = Shell.class)
@PermitAll
class HostedView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient HostingDoors doors;
    private final Div lists = new Div();
    private transient ActingWorkspace acting;

    HostedView(HostingDoors doors) {
        this.doors = doors;
        var head = new Header(new H1(getTranslation("hosting.hosted.title")));
        head.addClassName("stage-head");
        lists.getElement().setAttribute("aria-live", "polite");
        add(head, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        show();
    }

    private void show() {
        var all = doors.hosts().here(ReadersLanguage.current());
        lists.removeAll();
        if (all.isEmpty()) lists.add(nothingYet());
        list("waiting", all, HostState.OPEN);
        list("held", all, HostState.ACCEPTED);
    }

    private void list(String name, List<EventHost> all, HostState state) {
        var faces = new Faces(doors.directory());
        var rows = all.stream()
                .filter(host -> host.state() == state)
                .map(host -> new HostRow(host, host.owner(), faces, doors, this::show, title(host), ways(host)))
                .toList();
        if (rows.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("shared");
        rows.forEach(list::add);
        var section = new Section(new H2(getTranslation("hosting.hosted." + name)), list);
        section.addClassName("stage-part");
        lists.add(section);
    }

    private Component title(EventHost host) {
        var name = host.title().isEmpty() ? getTranslation("hosting.closed") : host.title();
        var heading = new H3();
        host.slug()
                .ifPresentOrElse(
                        slug -> heading.add(away("/" + ReadersLanguage.current().tag() + "/events/" + slug, name)),
                        () -> heading.setText(name));
        return heading;
    }

    /** When it is; where one helps, who comes and the door. */
    private Component ways(EventHost host) {
        var ways = new Div();
        ways.addClassName("row-note");
        host.starts()
                .map(doors.words().in(ReadersLanguage.current())::dateAndTime)
                .ifPresent(when -> ways.add(new Div(when)));
        if (host.state() == HostState.ACCEPTED && host.helps() && doors.hosts().maySpeak()) {
            var people = new Anchor(
                    HostingNavigation.people(acting.workspace().slug(), host.event()),
                    getTranslation("hosting.people"));
            people.addClassName("link");
            ways.add(people, away("/checkin/" + host.event(), getTranslation("check-in.link")));
        }
        return ways;
    }

    private static Anchor away(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.addClassName("link");
        return link;
    }

    private Component nothingYet() {
        var empty = new Div(
                new H2(getTranslation("hosting.hosted.empty.title")),
                new Paragraph(getTranslation("hosting.hosted.empty.text")));
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("hosting.hosted.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
