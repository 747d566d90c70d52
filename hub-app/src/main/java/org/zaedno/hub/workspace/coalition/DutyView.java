package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;

/** A place that only one duty enters; everybody else is told whose it is. */
abstract class DutyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Duties duties;
    private final Duty duty;
    private final String title;
    final Div content = new Div();
    private final Div beside = new Div();

    /** @param name the part of the texts, {@code coalition.<name>.title} and {@code .lead} */
    DutyView(Duties duties, Duty duty, String name) {
        this.duties = duties;
        this.duty = duty;
        title = "coalition." + name + ".title";
        beside.addClassName("stage-buttons");
        var head = new Header(new H1(getTranslation(title)), beside);
        head.addClassName("stage-head");
        var lead = new Paragraph(getTranslation("coalition." + name + ".lead"));
        lead.addClassName("stage-lead");
        add(head, lead, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        duties.require(duty);
        enter(entering);
        show();
    }

    /** The one next step, beside the heading. */
    final void offer(String key, Runnable action) {
        var button = new Button(getTranslation(key), Drawing.of(Glyph.PLUS), click -> action.run());
        button.addThemeName("primary");
        beside.add(button);
    }

    /** What the address says, for who needs it. */
    void enter(BeforeEnterEvent entering) {}

    /** As it is now. */
    abstract void show();

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title", getTranslation(title), getTranslation("coalition.name"));
    }
}
