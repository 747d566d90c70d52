package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;

/** The frame for work that needs the whole width: no drawer, the view brings its own bar with the way back. */
public class WideShell extends Div implements RouterLayout, AfterNavigationObserver {
    WideShell(QuickSearch search) {
        addClassName("wide");
        add(Shell.skip(), new QuickFind(search).byKeyOnly());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        Walked.on();
    }
}
