package org.zaedno.content.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Organising;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.NotAllowed;

/** For who runs the event: what is asked about it, and what came of that. */
@Service
@Transactional
public class FeedbackDesk {
    private final FeedbackRows rows;
    private final Organising organising;

    FeedbackDesk(FeedbackRows rows, Organising organising) {
        this.rows = rows;
        this.organising = organising;
    }

    /** Empty where nothing is asked. */
    @Transactional(readOnly = true)
    public Optional<FeedbackForm> find(ItemId event) {
        organising.require(event);
        return rows.find(event);
    }

    /**
     * Keeps what is asked; with version 0 people are asked from now on. What was answered to a question that is missing is
     * not shown any more.
     *
     * @throws NotAllowed for who does not run the event
     * @throws ChangedMeanwhile when somebody else was faster
     */
    public FeedbackForm save(FeedbackForm form) {
        var owner = organising.require(form.event());
        rows.store(owner, form);
        return rows.find(form.event()).orElseThrow();
    }

    /** Of all answers, from {@value FeedbackSummary#LEAST} on; fewer are only counted. */
    @Transactional(readOnly = true)
    public FeedbackSummary summary(ItemId event) {
        organising.require(event);
        var questions = rows.find(event).map(FeedbackForm::questions).orElse(List.of());
        return FeedbackSummary.of(rows.count(event), rows.answers(event), questions);
    }
}
