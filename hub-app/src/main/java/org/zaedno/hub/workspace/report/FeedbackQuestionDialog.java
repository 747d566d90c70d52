package org.zaedno.hub.workspace.report;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.feedback.FeedbackQuestion;
import org.zaedno.content.language.Names;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.registration.OptionRows;

/** One question in both languages, and how it is answered; that stays, once people may have answered. */
final class FeedbackQuestionDialog {
    private static final Names NOTHING = new Names("", "");

    private FeedbackQuestionDialog() {}

    /** @param save what it throws as a refusal is said in the dialog */
    static void open(Optional<FeedbackQuestion> before, Consumer<FeedbackQuestion> save) {
        var id = before.map(FeedbackQuestion::id).orElseGet(QuestionId::fresh);
        var label = PairField.line(
                "organise.question.label",
                Question.LABEL_MAX,
                before.map(FeedbackQuestion::label).orElse(NOTHING));
        var options = new OptionRows(before.map(FeedbackQuestion::options).orElse(List.of()));
        var type = new Select<FeedbackQuestion.Type>();
        type.setLabel(translate("organise.question.type"));
        type.setItems(FeedbackQuestion.Type.values());
        type.setItemLabelGenerator(one -> translate(Choices.key("opinion.type.", one)));
        type.addValueChangeListener(
                change -> options.setVisible(change.getValue().chooses()));
        type.setValue(before.map(FeedbackQuestion::type).orElse(FeedbackQuestion.Type.SCALE));
        type.setReadOnly(before.isPresent());
        options.setVisible(type.getValue().chooses());
        new FormDialog(
                        translate(before.isPresent() ? "organise.question.change" : "organise.question.add"),
                        translate("organise.save"),
                        () -> save.accept(new FeedbackQuestion(
                                id,
                                type.getValue(),
                                label.names(),
                                type.getValue().chooses() ? options.options() : List.of())),
                        label,
                        type,
                        options)
                .beside("invalid.question-label", label::refuse)
                .beside("invalid.question-options", options::refuse)
                .beside("invalid.option-name", options::refuse)
                .beside("invalid.option-key", options::refuse)
                .open();
        label.focus();
    }
}
