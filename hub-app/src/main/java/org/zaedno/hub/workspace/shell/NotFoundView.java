package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** Unknown and somebody else's get the same answer. */
@ParentLayout(Shell.class)
@PermitAll
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private final transient MyWorkspaces mine;

    NotFoundView(MyWorkspaces mine) {
        this.mine = mine;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> lost) {
        removeAll();
        add(new Lost(getTranslation("workspace.lost.title"), getTranslation("workspace.lost.text"), mine));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("workspace.lost.title"));
    }
}
