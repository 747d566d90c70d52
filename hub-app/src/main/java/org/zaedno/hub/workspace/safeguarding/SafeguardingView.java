package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.content.safeguarding.Release;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Leave for pictures of children: what waits for a decision, what was decided, what this workspace asked for. */
@Route(value = ":workspace/safeguarding", layout = Shell.class)
@PermitAll
class SafeguardingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ReleaseDesk desk;
    private final transient PublishedFiles files;
    private final transient CoalitionDirectory directory;
    private final transient Words words;
    private transient ActingWorkspace acting;

    SafeguardingView(ReleaseDesk desk, PublishedFiles files, CoalitionDirectory directory, Words words) {
        this.desk = desk;
        this.files = files;
        this.directory = directory;
        this.words = words;
        addClassName("safeguarding");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        show();
    }

    private void show() {
        removeAll();
        var head = new Header(new H1(getTranslation("safeguarding.title")));
        head.addClassName("stage-head");
        add(head);
        if (desk.watches()) {
            add(part("safeguarding.queue.title", "safeguarding.queue.empty", desk.queue(), this::decide));
            add(part("safeguarding.decided.title", "safeguarding.decided.empty", desk.decided(), this::takeBack));
        }
        add(part("safeguarding.ours.title", "safeguarding.ours.empty", desk.ours(), this::takeBack));
    }

    private Section part(
            String title, String empty, List<Release> releases, Function<Release, Optional<Component>> action) {
        var section = new Section(new H2(getTranslation(title)));
        if (releases.isEmpty()) {
            var nothing = new Paragraph(getTranslation(empty));
            nothing.addClassName("release-note");
            section.add(nothing);
        } else section.add(new ReleaseList(releases, around(releases, action)));
        return section;
    }

    private ReleaseList.Around around(List<Release> releases, Function<Release, Optional<Component>> action) {
        return new ReleaseList.Around(
                files.findAll(releases.stream().map(Release::file).distinct().toList()),
                this::workspace,
                words.in(ReadersLanguage.current()),
                action);
    }

    private Optional<Component> decide(Release release) {
        var address = SafeguardingNavigation.release(acting.workspace().slug(), release.id());
        return Optional.of(ReleaseList.open(address, getTranslation("safeguarding.queue.open")));
    }

    private Optional<Component> takeBack(Release release) {
        if (release.state() != Release.State.GRANTED) return Optional.empty();
        return Optional.of(new Button(
                getTranslation("safeguarding.withdraw.verb"),
                click -> Question.reason(
                        getTranslation("safeguarding.withdraw.title"),
                        getTranslation("safeguarding.withdraw.reason"),
                        getTranslation("safeguarding.withdraw.verb"),
                        reason -> withdraw(release, reason))));
    }

    private void withdraw(Release release, String reason) {
        try {
            desk.withdraw(release.id(), reason);
            Notice.done(getTranslation("safeguarding.withdraw.done"));
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
        show();
    }

    private String workspace(WorkspaceId id) {
        return directory
                .find(id)
                .map(workspace -> workspace.shortName().in(ReadersLanguage.current()))
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("safeguarding.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
