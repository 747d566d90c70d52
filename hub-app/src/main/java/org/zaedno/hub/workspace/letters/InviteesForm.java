package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.EventInvitations;
import org.zaedno.content.registration.KindId;

/** Whom to invite by name, and what holds for all of them. Knows no desk. */
class InviteesForm extends Composite<Div> {
    /** In characters: 500 lines with names. */
    private static final int TEXT_MAX = 60_000;

    private final TextArea people = new TextArea(getTranslation("letters.invite.people"));
    private final Select<Language> language = new Select<>();
    private final Select<KindId> kind = new Select<>();
    private final IntegerField party = new IntegerField(getTranslation("letters.invite.party"));
    private final TextArea words = new TextArea(getTranslation("letters.invite.words"));

    InviteesForm(Map<KindId, String> kinds, Runnable look) {
        people.setHelperText(getTranslation("letters.invite.people-help"));
        people.setMaxLength(TEXT_MAX);
        people.setMinRows(4);
        people.setRequiredIndicatorVisible(true);
        people.setManualValidation(true);
        language.setLabel(getTranslation("letters.invite.language"));
        language.setItems(Language.BG, Language.EN);
        language.setItemLabelGenerator(one -> getTranslation("site.edition." + one.tag()));
        language.setValue(Language.BG);
        kind.setLabel(getTranslation("letters.invite.kind"));
        kind.setHelperText(getTranslation("letters.invite.kind-help"));
        kind.setItems(kinds.keySet());
        kind.setItemLabelGenerator(
                one -> one == null ? getTranslation("organise.filter.any") : kinds.getOrDefault(one, ""));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("organise.filter.any"));
        party.setMin(1);
        party.setMax(Application.PARTY_MAX);
        party.setStepButtonsVisible(true);
        party.setValue(1);
        words.setHelperText(getTranslation("letters.invite.words-help"));
        words.setMaxLength(EventInvitations.WORDS_MAX);
        var beside = new Div(language, kind, party);
        beside.addClassName("invite-beside");
        var button = new Button(getTranslation("letters.invite.look"), click -> look.run());
        getContent().addClassNames("form", "invite");
        getContent().add(people, beside, words, button);
    }

    String text() {
        return people.getValue();
    }

    Language language() {
        return language.getValue();
    }

    Optional<KindId> kind() {
        return kind.getOptionalValue();
    }

    int party() {
        return Optional.ofNullable(party.getValue()).orElse(0);
    }

    String words() {
        return words.getValue();
    }

    void clear() {
        people.clear();
        people.setInvalid(false);
    }

    /** Beside the field in which people are named. */
    void refuse(String text) {
        people.setErrorMessage(text);
        people.setInvalid(true);
        people.focus();
    }

    void accept() {
        people.setInvalid(false);
    }
}
