package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.InvitationDesk;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.InvalidValue;

/** Whom to invite, with which roles, in which language and until when. Knows no desk. */
class InviteForm extends Composite<Div> {
    /** In characters: the largest list of addresses that makes sense, with names and roles beside them. */
    private static final int TEXT_MAX = 40_000;

    private final transient Runnable wish;
    private final TextArea addresses = new TextArea();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Select<Language> language = new Select<>();
    private final IntegerField days = new IntegerField();
    private final Button look = new Button(getTranslation("team.invite.look"));

    InviteForm(Runnable wish) {
        this.wish = wish;
        addresses.setLabel(getTranslation("team.invite.addresses"));
        addresses.setHelperText(getTranslation("team.invite.addresses.help"));
        addresses.setMaxLength(TEXT_MAX);
        addresses.setMinHeight("8rem");
        addresses.setWidthFull();
        addresses.setRequiredIndicatorVisible(true);
        addresses.setManualValidation(true);
        roles.setLabel(getTranslation("team.invite.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(
                role -> getTranslation("people.role." + role.name().toLowerCase(Locale.ROOT)));
        roles.setValue(Set.of(Role.AUTHOR));
        roles.setManualValidation(true);
        language.setLabel(getTranslation("team.invite.language"));
        language.setItems(Language.BG, Language.EN);
        language.setItemLabelGenerator(item -> getTranslation("site.edition." + item.tag()));
        language.setValue(Language.BG);
        days.setLabel(getTranslation("team.invite.days"));
        days.setHelperText(getTranslation("team.invite.days.help", InvitationDesk.DAYS_MAX));
        days.setMin(1);
        days.setMax(InvitationDesk.DAYS_MAX);
        days.setStepButtonsVisible(true);
        days.setValue(InvitationDesk.DAYS);
        days.setManualValidation(true);
        look.addClickListener(click -> wish.run());
        look.addThemeName("primary");
        var beside = new Div(language, days);
        beside.addClassName("form-pair");
        getContent().addClassName("form");
        getContent().add(addresses, new InvitationUpload(this::take), roles, beside, look);
    }

    /** As if it had been pasted; what would happen is shown at once. */
    private void take(String list) {
        if (list.length() > TEXT_MAX) {
            nobody(getTranslation("refusal.invalid.invitation-file-large", InvitationFile.BYTES_MAX / 1000));
            return;
        }
        addresses.setValue(list);
        wish.run();
    }

    String text() {
        return addresses.getValue();
    }

    Set<Role> roles() {
        return roles.getValue();
    }

    Language language() {
        return language.getValue();
    }

    int days() {
        return Optional.ofNullable(days.getValue()).orElse(0);
    }

    /** Whether looking is the next thing to do, or something else is. */
    void looking(boolean next) {
        look.setThemeName("primary", next);
    }

    /** Beside the field it is about. */
    void refuse(InvalidValue refused, String text) {
        accept();
        var key = refused.key();
        if (key.endsWith("no-role")) {
            roles.setErrorMessage(text);
            roles.setInvalid(true);
        } else if (key.endsWith("days")) {
            days.setErrorMessage(text);
            days.setInvalid(true);
        } else {
            nobody(text);
        }
    }

    void nobody(String text) {
        addresses.setErrorMessage(text);
        addresses.setInvalid(true);
        addresses.focus();
    }

    void accept() {
        addresses.setInvalid(false);
        roles.setInvalid(false);
        days.setInvalid(false);
    }
}
