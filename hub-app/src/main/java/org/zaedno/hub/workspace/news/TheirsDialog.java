package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.content.publication.Edition;

/** What somebody else saved meanwhile, to be read before deciding. Only from here can it be saved over. */
class TheirsDialog extends Dialog {
    TheirsDialog(Edition theirs, Runnable take, Runnable saveOver) {
        setHeaderTitle(getTranslation("workspace.theirs.title"));
        setWidth("min(44rem, 94vw)");
        var text = theirs.text();
        var shown =
                new Div(new H3(text.title()), new Paragraph(text.lead()), new Html("<div>" + text.body() + "</div>"));
        shown.addClassName("theirs");
        shown.getElement().setAttribute("lang", theirs.language().tag());
        add(new Paragraph(getTranslation("workspace.theirs.explained")), shown);
        var keep = new Button(getTranslation("workspace.theirs.back"), click -> close());
        keep.addThemeName("tertiary");
        getFooter().add(keep, answer("workspace.theirs.take", take), answer("workspace.theirs.save-over", saveOver));
    }

    private Button answer(String key, Runnable action) {
        return new Button(getTranslation(key), click -> {
            close();
            action.run();
        });
    }
}
