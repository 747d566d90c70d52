package org.zaedno.content.feedback;

import org.springframework.stereotype.Component;
import org.zaedno.content.event.CarriedOver;
import org.zaedno.content.event.EventPart;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.content.registration.RegistrationForms;

/** What is asked afterwards goes along to the next event, where people register for it; no answer does. */
@Component
class FeedbackGoesAlong implements EventPart {
    private final FeedbackRows rows;
    private final RegistrationForms forms;

    FeedbackGoesAlong(FeedbackRows rows, RegistrationForms forms) {
        this.rows = rows;
        this.forms = forms;
    }

    @Override
    public void carry(CarriedOver event) {
        if (forms.find(event.to()).isEmpty()) return;
        rows.find(event.from())
                .map(form -> new FeedbackForm(
                        event.to(),
                        0,
                        event.shift(form.opens()),
                        event.shift(form.closes()),
                        form.questions().stream().map(FeedbackGoesAlong::afresh).toList()))
                .ifPresent(form -> rows.store(event.owner(), form));
    }

    private static FeedbackQuestion afresh(FeedbackQuestion asked) {
        return new FeedbackQuestion(QuestionId.fresh(), asked.type(), asked.label(), asked.options());
    }
}
