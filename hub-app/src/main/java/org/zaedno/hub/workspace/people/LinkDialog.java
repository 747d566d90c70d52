package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Shows one link, once. Does not close by a click beside it: the link would be lost. */
public class LinkDialog extends Dialog {
    public LinkDialog(String title, String text, OneTimeLink link) {
        setHeaderTitle(title);
        setWidth("min(34rem, 94vw)");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(new Paragraph(text), link);
        var close = new Button(getTranslation("team.link.close"), click -> close());
        close.addThemeName("primary");
        getFooter().add(close);
    }
}
