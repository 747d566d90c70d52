package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.content.feedback.FeedbackDesk;
import org.zaedno.content.feedback.FeedbackForm;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.registration.MomentPair;

/** From when to when people answer. */
class FeedbackDays extends Div {
    private final MomentPair opens = new MomentPair("opinion.opens", () -> {});
    private final MomentPair closes = new MomentPair("opinion.closes", () -> {});
    private final Paragraph refused = new Paragraph();

    FeedbackDays(FeedbackForm form, FeedbackDesk desk) {
        addClassNames("form", "organise-form");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        opens.show(form.opens());
        closes.show(form.closes());
        add(opens, closes, refused, new Button(getTranslation("organise.save"), click -> save(form, desk)));
    }

    private void save(FeedbackForm shown, FeedbackDesk desk) {
        refused.setText("");
        var from = opens.chosen();
        var to = closes.chosen();
        if (from.isEmpty() || to.isEmpty()) return;
        try {
            var now = desk.find(shown.event()).orElse(shown);
            desk.save(new FeedbackForm(now.event(), now.version(), from.get(), to.get(), now.questions()));
            Notice.done(getTranslation("opinion.saved"));
        } catch (Refusal no) {
            refused.setText(Notice.textOf(no));
        }
    }
}
