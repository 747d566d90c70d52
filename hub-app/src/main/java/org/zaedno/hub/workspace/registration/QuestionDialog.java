package org.zaedno.hub.workspace.registration;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.language.Names;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.Question.Condition;
import org.zaedno.content.registration.Question.Type;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.PairField;

/** One question in both languages: how it is answered, whether it must be, and after which answer it is asked. */
class QuestionDialog {
    private static final Names NOTHING = new Names("", "");

    private final QuestionId id;
    private final Select<Type> type = new Select<>();
    private final PairField label;
    private final PairField hint;
    private final OptionRows options;
    private final Checkbox obligatory = new Checkbox(translate("organise.question.obligatory"));
    private final Select<Condition> condition = new Select<>();

    /** @param earlier the questions before it; its condition is an answer to one of them */
    QuestionDialog(Optional<Question> before, List<Question> earlier) {
        id = before.map(Question::id).orElseGet(QuestionId::fresh);
        label = PairField.line(
                "organise.question.label",
                Question.LABEL_MAX,
                before.map(Question::label).orElse(NOTHING));
        hint = PairField.line(
                        "organise.question.hint",
                        Question.HINT_MAX,
                        before.map(Question::hint).orElse(NOTHING))
                .helped("organise.question.hint-help");
        options = new OptionRows(before.map(Question::options).orElse(List.of()));
        type.setLabel(translate("organise.question.type"));
        type.setItems(Type.values());
        type.setItemLabelGenerator(one -> translate(Choices.key("organise.type.", one)));
        type.addValueChangeListener(change -> options.setVisible(chooses(change.getValue())));
        type.setValue(before.map(Question::type).orElse(Type.TEXT));
        options.setVisible(chooses(type.getValue()));
        obligatory.setValue(before.filter(Question::obligatory).isPresent());
        var answers = Conditions.of(earlier);
        condition.setLabel(translate("organise.question.condition"));
        condition.setEmptySelectionAllowed(true);
        condition.setEmptySelectionCaption(translate("organise.question.always"));
        condition.setItemLabelGenerator(
                one -> one == null ? translate("organise.question.always") : Conditions.name(one, earlier));
        condition.setItems(answers);
        condition.setManualValidation(true);
        condition.setVisible(!answers.isEmpty());
        before.flatMap(Question::condition).filter(answers::contains).ifPresent(condition::setValue);
    }

    /** @param save what it throws as a refusal is said in the dialog */
    void open(String title, Consumer<Question> save) {
        new FormDialog(
                        translate(title),
                        translate("organise.save"),
                        () -> save.accept(read()),
                        label,
                        type,
                        options,
                        hint,
                        obligatory,
                        condition)
                .beside("invalid.question-label", label::refuse)
                .beside("invalid.question-options", options::refuse)
                .beside("invalid.option-name", options::refuse)
                .beside("invalid.option-key", options::refuse)
                .beside("invalid.question-condition", reason -> {
                    condition.setErrorMessage(reason);
                    condition.setInvalid(!reason.isEmpty());
                })
                .open();
        label.focus();
    }

    private Question read() {
        return new Question(
                id,
                type.getValue(),
                label.names(),
                hint.names(),
                chooses(type.getValue()) ? options.options() : List.of(),
                obligatory.getValue(),
                condition.getOptionalValue());
    }

    private static boolean chooses(Type type) {
        return type == Type.CHOICE || type == Type.SEVERAL;
    }
}
