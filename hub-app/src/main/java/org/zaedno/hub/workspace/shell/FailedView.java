package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.zaedno.hub.operations.Incident;
import org.zaedno.hub.workspace.kit.LastResort;
import org.zaedno.hub.workspace.kit.Notice;

/** A view could not be shown: refused with a reason, or broken with a code that the log knows too. */
@ParentLayout(Shell.class)
@PermitAll
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private final transient MyWorkspaces mine;

    FailedView(MyWorkspaces mine) {
        this.mine = mine;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> failed) {
        removeAll();
        var refusal = LastResort.refusalIn(failed.getException());
        var text = refusal.map(Notice::textOf)
                .orElseGet(() -> getTranslation(
                        "workspace.incident.notice",
                        Incident.log("a workspace view", failed.getException()).code()));
        add(new Lost(getTranslation("workspace.broken.title"), text, mine));
        return (refusal.isPresent() ? HttpStatusCode.FORBIDDEN : HttpStatusCode.INTERNAL_SERVER_ERROR).getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("workspace.broken.title"));
    }
}
