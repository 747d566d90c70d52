package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.zaedno.content.safeguarding.Question;

/** A question with one answer. */
class Choice<T> extends RadioButtonGroup<T> {
    @SafeVarargs
    Choice(Question question, T... answers) {
        var key = "safeguarding.question." + FindingList.key(question);
        setLabel(getTranslation(key));
        setHelperText(getTranslation("safeguarding.hint." + FindingList.key(question)));
        setItems(answers);
        setItemLabelGenerator(answer -> getTranslation(
                answer instanceof Enum<?> one
                        ? "safeguarding.answer." + FindingList.key(question) + "-" + FindingList.key(one)
                        : Boolean.TRUE.equals(answer) ? "safeguarding.answer.yes" : "safeguarding.answer.no"));
    }

    static Choice<Boolean> yesOrNo(Question question) {
        return new Choice<>(question, true, false);
    }
}
