package org.zaedno.hub.workspace.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.Shell;

/** What the log remembers of the person in front of the screen, in all their workspaces, past ones too. */
@Route(value = ActivityNavigation.MINE, layout = Shell.class)
@PermitAll
class MyActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** The newest: the rest is in the logs of the workspaces, page by page. */
    private static final int LINES = 200;

    private final transient ActivityLog log;
    private final transient Sentences sentences;
    private final transient Words words;
    private final Div content = new Div();

    MyActivityView(ActivityLog log, Sentences sentences, Words words) {
        this.log = log;
        this.sentences = sentences;
        this.words = words;
        var head = new Header(new H1(getTranslation("activity.mine.title")));
        head.addClassName("stage-head");
        add(head, new Paragraph(getTranslation("activity.mine.text")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var reading = ReadersLanguage.current();
        content.removeAll();
        content.add(new LogList(log.mine(reading, 0, LINES), sentences, words.in(reading)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("activity.mine.title"));
    }
}
