package org.zaedno.hub.workspace.registration;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Stream;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.Question.Condition;
import org.zaedno.content.registration.Question.Option;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Answers by choosing, after which another question can be asked; and what they are called. */
final class Conditions {
    private Conditions() {}

    /** Every answer of these questions that is chosen and not written, in their order. */
    static List<Condition> of(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> answers(question).map(answer -> new Condition(question.id(), answer)))
                .toList();
    }

    /** The question and the answer, as in a sentence. */
    static String name(Condition condition, List<Question> questions) {
        return questions.stream()
                .filter(question -> question.id().equals(condition.after()))
                .findFirst()
                .map(question -> translate(
                        "organise.question.after",
                        question.label().in(ReadersLanguage.current()),
                        answer(question, condition.answer())))
                .orElse("");
    }

    /** What was answered, as people read it; words they wrote themselves as they are. */
    static String answer(Question question, String said) {
        return switch (question.type()) {
            case YES_NO -> translate(said.equals(Question.YES) ? "organise.yes" : "organise.no");
            case CHOICE, SEVERAL ->
                question.options().stream()
                        .filter(option -> option.key().equals(said))
                        .map(option -> option.names().in(ReadersLanguage.current()))
                        .findFirst()
                        .orElse(said);
            case TEXT, NUMBER -> said;
        };
    }

    private static Stream<String> answers(Question question) {
        return switch (question.type()) {
            case YES_NO -> Stream.of(Question.YES, Question.NO);
            case CHOICE, SEVERAL -> question.options().stream().map(Option::key);
            case TEXT, NUMBER -> Stream.empty();
        };
    }
}
