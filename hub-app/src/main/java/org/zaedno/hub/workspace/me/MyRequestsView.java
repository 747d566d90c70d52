package org.zaedno.hub.workspace.me;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.JoinDesk;
import org.zaedno.content.people.JoinRequest;
import org.zaedno.content.people.Membership;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.SayDialog;
import org.zaedno.hub.workspace.shell.Shell;

/** Where the person asks to be let into a workspace, and what became of it. */
@Route(value = MeNavigation.REQUESTS, layout = Shell.class)
@StyleSheet("context://assets/workspace/team.css")
@PermitAll
class MyRequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle, MyRequest.Wishes {
    private final transient JoinDesk desk;
    private final transient PeopleDesk people;
    private final transient CoalitionDirectory directory;
    private final transient Phrases words;
    private final JoinForm form = new JoinForm(this::ask);
    private final Div requests = new Div();

    MyRequestsView(JoinDesk desk, PeopleDesk people, CoalitionDirectory directory, Words words) {
        this.desk = desk;
        this.people = people;
        this.directory = directory;
        this.words = words.in(ReadersLanguage.current());
        var back = new Anchor(MeNavigation.ME, getTranslation("me.back"));
        back.addClassName("link");
        var head = new Header(new H1(getTranslation("join.title")), back);
        head.addClassName("stage-head");
        requests.addClassNames("invitations", "join-requests");
        add(head, requests, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(MeNavigation.TO)
                .flatMap(Slug::parse)
                .ifPresent(wished -> form.choose(others(), wished));
    }

    private void show() {
        requests.removeAll();
        var mine = desk.mine();
        requests.setVisible(!mine.isEmpty());
        var list = new UnorderedList();
        list.addClassName("people");
        for (var request : mine) {
            directory
                    .find(request.workspace())
                    .ifPresent(workspace -> list.add(new MyRequest(request, workspace, words, this)));
        }
        requests.add(new H2(getTranslation("join.mine")), list);
        form.offer(others());
    }

    /** All that live and are not the person's. */
    private List<Workspace> others() {
        var mine = new HashSet<WorkspaceId>();
        people.myMemberships().stream().map(Membership::workspace).forEach(mine::add);
        return directory.all().stream()
                .filter(workspace -> workspace.archivedAt().isEmpty() && !mine.contains(workspace.id()))
                .toList();
    }

    private void ask(WorkspaceId workspace, String said) {
        desk.ask(workspace, said);
        Notice.done(getTranslation("join.asked"));
        show();
    }

    @Override
    public void answer(JoinRequest request, String workspace) {
        new SayDialog(
                        getTranslation("join.reply.title", workspace),
                        getTranslation("join.reply.text"),
                        JoinDesk.WORDS_MAX,
                        getTranslation("join.send"),
                        said -> {
                            desk.say(request.id(), said);
                            Notice.done(getTranslation("join.replied"));
                            show();
                        })
                .open();
    }

    @Override
    public void withdraw(JoinRequest request, String workspace) {
        Question.confirm(
                getTranslation("join.withdraw.title", workspace),
                getTranslation("join.withdraw.text"),
                getTranslation("join.withdraw"),
                () -> {
                    desk.withdraw(request.id());
                    Notice.done(getTranslation("join.withdrawn"));
                    show();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("join.title"));
    }
}
