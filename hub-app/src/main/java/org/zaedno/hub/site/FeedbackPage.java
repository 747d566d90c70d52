package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.zaedno.content.feedback.FeedbackForm;
import org.zaedno.content.feedback.FeedbackQuestion;
import org.zaedno.content.registration.Question;

/**
 * What people thought of an event, or why nothing is asked now.
 *
 * @param form empty: there is only something to tell
 * @param told under the title
 * @param back to one's own registration; empty for an organiser who looks at it beforehand
 * @param wrong what was left out
 */
record FeedbackPage(
        Frame frame,
        EventLine event,
        Optional<FeedbackForm> form,
        String told,
        FilledFeedback filled,
        Optional<String> wrong,
        Optional<String> back,
        PersonalScreen.Sending sending)
        implements Page {
    String field(FeedbackQuestion question) {
        return FilledForm.QUESTION + question.id();
    }

    String label(FeedbackQuestion question) {
        return question.label().in(frame.language());
    }

    String name(Question.Option option) {
        return option.names().in(frame.language());
    }

    List<String> scale() {
        return IntStream.rangeClosed(1, FeedbackQuestion.SCALE_MAX)
                .mapToObj(Integer::toString)
                .toList();
    }

    boolean isSaid(FeedbackQuestion question, String value) {
        return filled.answers().getOrDefault(question.id(), List.of()).contains(value);
    }

    String said(FeedbackQuestion question) {
        return String.join(" ", filled.answers().getOrDefault(question.id(), List.of()));
    }

    @Override
    public HttpStatus status() {
        return wrong.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "feedback.jte";
    }
}
