package org.zaedno.hub.workspace.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.zaedno.content.audit.ActivityLine;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Who did what in the workspace. Everything that narrows the list is in the address. */
@Route(value = ":workspace/activity", layout = Shell.class)
@PermitAll
class ActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ActivityLog log;
    private final transient Sentences sentences;
    private final transient Words words;
    private final transient Clock clock;
    private final ActivityFilterForm filter = new ActivityFilterForm(this::go);
    private final Div content = new Div();
    private transient ActingWorkspace acting;

    ActivityView(ActivityLog log, Sentences sentences, Words words, Clock clock) {
        this.log = log;
        this.sentences = sentences;
        this.words = words;
        this.clock = clock;
        var head = new Header(new H1(getTranslation("activity.title")));
        head.addClassName("stage-head");
        content.getElement().setAttribute("aria-live", "polite");
        add(head, filter, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        var query = ActivityQuery.of(entering.getLocation().getQueryParameters());
        filter.show(query, log.people(acting.id()));
        content.removeAll();
        content.add(lines(query));
    }

    private Component lines(ActivityQuery query) {
        var wanted = query.filter(clock.instant());
        long total = log.count(acting.id(), wanted);
        filter.setVisible(total > 0 || query.isNarrowed());
        if (total == 0) return nothing(query);
        if (query.offset() >= total) return lines(query.onPage((int) ((total - 1) / ActivityQuery.SIZE) + 1));
        var reading = ReadersLanguage.current();
        var page = log.lines(acting.id(), wanted, reading, query.offset(), ActivityQuery.SIZE);
        var shown = new Div();
        if (query.subject().isPresent()) shown.add(onlyAbout(query, page));
        shown.add(
                new LogList(page, sentences, words.in(reading)),
                new Paging(query.page(), ActivityQuery.SIZE, total, number -> address(query.onPage(number))));
        return shown;
    }

    private Component onlyAbout(ActivityQuery query, List<ActivityLine> page) {
        var all = new Anchor(address(query.aboutEverything()), getTranslation("activity.all"));
        all.addClassName("link");
        var name = page.getFirst().subjectName().orElse("");
        return new Banner(getTranslation(name.isEmpty() ? "activity.about-gone" : "activity.about", name), all);
    }

    private Component nothing(ActivityQuery query) {
        var empty = new Div(
                new H2(getTranslation(query.isNarrowed() ? "activity.none.title" : "activity.empty.title")),
                new Paragraph(getTranslation(query.isNarrowed() ? "activity.none.text" : "activity.empty.text")));
        empty.addClassName("empty");
        if (query.isNarrowed()) {
            var all = new Anchor(address(ActivityQuery.ALL), getTranslation("activity.all"));
            all.addClassName("link");
            empty.add(all);
        }
        return empty;
    }

    private void go(ActivityQuery query) {
        getUI().ifPresent(ui ->
                ui.navigate(ActivityNavigation.list(acting.workspace().slug()), query.toAddress()));
    }

    private String address(ActivityQuery query) {
        var parameters = query.toAddress().getQueryString();
        return ActivityNavigation.list(acting.workspace().slug()) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("activity.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
