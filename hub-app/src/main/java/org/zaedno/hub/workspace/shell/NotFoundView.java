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
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Unknown and somebody else's get the same answer. */
@ParentLayout(Shell.class)
@PermitAll
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private final transient MyWorkspaces mine;
    private final transient Words words;

    NotFoundView(MyWorkspaces mine, Words words) {
        this.mine = mine;
        this.words = words;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> lost) {
        removeAll();
        var slug = entering.getLocation().getFirstSegment();
        add(mine.former(slug).map(this::left).orElseGet(this::unknown));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /** Who belonged here knows of the room: it is no secret that it is not theirs any more. */
    private Lost left(MyWorkspaces.Former former) {
        var reading = ReadersLanguage.current();
        var day = words.in(reading).date(former.leftAt());
        return new Lost(
                getTranslation(
                        "workspace.left.title", former.workspace().shortName().in(reading)),
                getTranslation("workspace.left.text", day),
                mine);
    }

    private Lost unknown() {
        boolean nowhere = mine.all().isEmpty();
        return new Lost(
                getTranslation(nowhere ? "workspace.nowhere.title" : "workspace.lost.title"),
                getTranslation(nowhere ? "workspace.nowhere.text" : "workspace.lost.text"),
                mine);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("workspace.lost.title"));
    }
}
