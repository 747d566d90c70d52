package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import org.zaedno.content.safeguarding.Question;

/** A question with several answers. */
class Choices<T extends Enum<T>> extends CheckboxGroup<T> {
    @SafeVarargs
    Choices(Question question, T... answers) {
        var name = FindingList.key(question);
        setLabel(getTranslation("safeguarding.question." + name));
        setHelperText(getTranslation("safeguarding.hint." + name));
        setItems(answers);
        setItemLabelGenerator(answer -> getTranslation("safeguarding.answer." + name + "-" + FindingList.key(answer)));
        addThemeName("vertical");
    }
}
