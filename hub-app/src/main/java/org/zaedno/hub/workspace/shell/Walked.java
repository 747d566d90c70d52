package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Whether the person has been at some view already since the browser loaded the page. */
final class Walked {
    private Walked() {}

    static boolean before() {
        return ComponentUtil.getData(UI.getCurrent(), Walked.class) != null;
    }

    static void on() {
        ComponentUtil.setData(UI.getCurrent(), Walked.class, new Walked());
    }
}
