package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
import org.zaedno.content.mail.EventLetters;
import org.zaedno.content.mail.LetterPlan;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.mail.MailNavigation;
import org.zaedno.hub.workspace.registration.EventRoom;

/** What goes by itself: reminders so many days before, thanks afterwards. Kept as it is chosen. */
class PlanForm extends Div {
    private final transient EventLetters plans;
    private final transient EventRoom room;
    private final CheckboxGroup<Integer> days = new CheckboxGroup<>();
    private final Checkbox thanks = new Checkbox(getTranslation("letters.plan.thanks"));
    private final Button save = new Button(getTranslation("organise.save"), click -> save());

    PlanForm(EventLetters plans, EventRoom room) {
        this.plans = plans;
        this.room = room;
        addClassName("plan-form");
        days.setLabel(getTranslation("letters.plan.days"));
        days.setItems(LetterPlan.DAYS);
        days.setItemLabelGenerator(count -> getTranslation("letters.plan.day", count));
        days.setHelperText(getTranslation("letters.plan.help"));
        days.addThemeName("vertical");
        days.setManualValidation(true);
        thanks.setHelperText(getTranslation("letters.plan.thanks-help"));
        var texts = new Anchor(MailNavigation.texts(room.workspace(), room.id()), getTranslation("letters.plan.texts"));
        texts.addClassName("link");
        show(plans.plan(room.id()));
        add(new H2(getTranslation("letters.plan")), days, thanks, save, texts);
    }

    private void show(LetterPlan plan) {
        days.setValue(Set.copyOf(plan.remind()));
        thanks.setValue(plan.thanks());
    }

    private void save() {
        try {
            plans.keep(room.id(), LetterPlan.reminding(days.getValue(), thanks.getValue()));
            days.setInvalid(false);
            Notice.done(getTranslation("letters.plan.saved"));
        } catch (InvalidValue refused) {
            days.setErrorMessage(Notice.textOf(refused));
            days.setInvalid(true);
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }
}
