package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.zaedno.content.safeguarding.Release.Scope;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.hub.workspace.kit.DayField;

/** Leave until a day and for how much, or a reason why not. What is typed stays when the hub says no. */
class DecisionForm extends Section {
    interface Grant {
        void until(Scope scope, LocalDate day, String words);
    }

    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final DayField until = new DayField(getTranslation("safeguarding.decision.until"));
    private final TextArea words = new TextArea();

    DecisionForm(Grant grant, Consumer<String> refuse) {
        addClassName("decision");
        scope.setLabel(getTranslation("safeguarding.decision.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(choice -> getTranslation("safeguarding.scope." + FindingList.key(choice)));
        scope.setValue(Scope.ITEM);
        until.setMin(LocalDate.now());
        until.setMax(LocalDate.now().plusYears(ReleaseDesk.YEARS_MAX));
        until.setManualValidation(true);
        until.addValueChangeListener(change -> until.setInvalid(false));
        words.setLabel(getTranslation("safeguarding.decision.words"));
        words.setHelperText(getTranslation("safeguarding.decision.words-help"));
        words.setMaxLength(ReleaseDesk.WORDS_MAX);
        words.setManualValidation(true);
        words.setWidthFull();
        var yes = new Button(getTranslation("safeguarding.decision.grant"), click -> {
            until.setErrorMessage(getTranslation("safeguarding.decision.until-missing"));
            until.setInvalid(until.getValue() == null);
            if (!until.isInvalid()) grant.until(scope.getValue(), until.getValue(), words.getValue());
        });
        yes.addThemeName("primary");
        var no = new Button(getTranslation("safeguarding.decision.refuse"), click -> {
            words.setErrorMessage(getTranslation("workspace.question.reason-missing"));
            words.setInvalid(words.getValue().isBlank());
            if (!words.isInvalid()) refuse.accept(words.getValue());
        });
        var buttons = new Div(yes, no);
        buttons.addClassName("finding-buttons");
        add(new H2(getTranslation("safeguarding.decision.title")), scope, until, words, buttons);
    }
}
