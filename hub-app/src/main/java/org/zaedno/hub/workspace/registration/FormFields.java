package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.Consent;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.DayField;
import org.zaedno.hub.workspace.kit.Notice;

/** How one registers, as fields. Knows no door; what is refused is said beside the field it is about. */
class FormFields extends Composite<Div> {
    private final MomentPair opens = new MomentPair("organise.form.opens", this::typed);
    private final MomentPair closes = new MomentPair("organise.form.closes", this::typed);
    private final Checkbox approval = box("approval");
    private final Checkbox invitedOnly = box("invited");
    private final IntegerField party = new IntegerField(getTranslation("organise.form.party"));
    private final Checkbox onlineFree = box("online-free");
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Checkbox waitingList = box("waiting");
    private final OfferField offer = new OfferField();
    private final CheckboxGroup<Consent> consents = new CheckboxGroup<>();
    private final DayField listUntil = day("list-until");
    private final DayField needsUntil = day("needs-until");
    private final DayField personsUntil = day("persons-until");
    private final transient Runnable told;
    private transient Optional<RegistrationForm> shown = Optional.empty();

    /** @param told somebody has typed here */
    FormFields(boolean online, Runnable told) {
        this.told = told;
        party.setMin(1);
        party.setMax(Application.PARTY_MAX);
        party.setStepButtonsVisible(true);
        party.setHelperText(getTranslation("organise.form.party-help"));
        languages.setLabel(getTranslation("organise.form.languages"));
        languages.setItems(Language.BG, Language.EN);
        languages.setItemLabelGenerator(language -> getTranslation("workspace.edition." + language.tag()));
        consents.setLabel(getTranslation("organise.form.consents"));
        consents.setHelperText(getTranslation("organise.form.consents-help"));
        consents.setItems(Consent.values());
        consents.setItemLabelGenerator(consent -> getTranslation(Choices.key("organise.consent.", consent)));
        consents.addThemeName("vertical");
        listUntil.setHelperText(getTranslation("organise.form.list-until-help"));
        needsUntil.setHelperText(getTranslation("organise.form.needs-until-help"));
        personsUntil.setHelperText(getTranslation("organise.form.persons-until-help"));
        onlineFree.setVisible(online);
        for (var field : fields())
            field.addValueChangeListener(change -> {
                arrange();
                if (change.isFromClient()) typed();
            });
        party.setManualValidation(true);
        languages.setManualValidation(true);
        getContent().addClassName("organise-form");
        getContent()
                .add(
                        part("when", pair(opens, closes)),
                        part("who", approval, invitedOnly, party, onlineFree, languages),
                        part("full", waitingList, offer),
                        part("data", consents, listUntil, pair(needsUntil, personsUntil)));
    }

    void show(RegistrationForm form) {
        shown = Optional.of(form);
        opens.show(form.opens());
        closes.show(form.closes());
        approval.setValue(form.approval());
        invitedOnly.setValue(form.invitedOnly());
        party.setValue(form.partyMax());
        onlineFree.setValue(form.onlineFree());
        languages.setValue(form.languages());
        waitingList.setValue(form.waitingList());
        offer.show(form.offerFor());
        consents.setValue(form.consents());
        listUntil.setValue(form.listUntil()
                .map(end -> WallTime.of(end.minusNanos(1)).shown().toLocalDate())
                .orElse(null));
        needsUntil.setValue(form.needsUntil());
        personsUntil.setValue(form.personsUntil());
        clear();
        arrange();
    }

    /** What is typed is from now on a change of this version. */
    void onto(RegistrationForm newest) {
        shown = Optional.of(newest);
        clear();
    }

    /** @throws InvalidValue where something is missing or contradicts; {@link #refuse} says it beside the field */
    RegistrationForm read() {
        clear();
        var form = shown.orElseThrow();
        var from = opens.chosen();
        var to = closes.chosen();
        boolean days = filled(needsUntil) & filled(personsUntil);
        if (from.isEmpty() || to.isEmpty() || !days) throw new InvalidValue("registration-missing");
        return new RegistrationForm(
                form.event(),
                form.version(),
                from.orElseThrow(),
                to.orElseThrow(),
                approval.getValue(),
                invitedOnly.getValue(),
                waitingList.getValue(),
                party.getOptionalValue().orElse(0),
                waitingList.getValue() ? offer.chosen() : Optional.empty(),
                onlineFree.getValue(),
                listEnd(),
                needsUntil.getValue(),
                personsUntil.getValue(),
                consents.getValue(),
                languages.getValue());
    }

    /** @return whether there is a field that it is about */
    boolean refuse(Refusal refusal) {
        var text = Notice.textOf(refusal);
        return switch (refusal.key()) {
            case "invalid.registration-order" -> said(() -> closes.refuse(text), closes::focus);
            case "invalid.needs-first" -> said(() -> mark(needsUntil, text), needsUntil::focus);
            case "invalid.offer-range" -> said(() -> offer.refuse(text), offer::focus);
            case "invalid.party-size" ->
                said(
                        () -> {
                            party.setErrorMessage(text);
                            party.setInvalid(true);
                        },
                        party::focus);
            case "invalid.registration-language" ->
                said(
                        () -> {
                            languages.setErrorMessage(text);
                            languages.setInvalid(true);
                        },
                        () -> languages.getElement().callJsFunction("focus"));
            default -> false;
        };
    }

    private static boolean said(Runnable beside, Runnable focus) {
        beside.run();
        focus.run();
        return true;
    }

    /** The list of those who take part is closed at the end of its last day. */
    private Optional<Instant> listEnd() {
        if (!consents.getValue().contains(Consent.PARTICIPANT_LIST)) return Optional.empty();
        return listUntil
                .getOptionalValue()
                .map(last -> new WallTime(last.plusDays(1).atStartOfDay()).instant());
    }

    /** What is hidden keeps what was chosen: somebody may think otherwise again. */
    private void arrange() {
        offer.setVisible(waitingList.getValue());
        listUntil.setVisible(consents.getValue().contains(Consent.PARTICIPANT_LIST));
    }

    private void clear() {
        opens.refuse("");
        closes.refuse("");
        offer.refuse("");
        mark(needsUntil, "");
        mark(personsUntil, "");
        party.setInvalid(false);
        languages.setInvalid(false);
    }

    private boolean filled(DayField day) {
        mark(day, day.isEmpty() ? getTranslation("organise.missing.day") : "");
        return !day.isEmpty();
    }

    private static void mark(DayField day, String reason) {
        day.setErrorMessage(reason);
        day.setInvalid(!reason.isEmpty());
    }

    private void typed() {
        told.run();
    }

    private Checkbox box(String key) {
        var box = new Checkbox(getTranslation("organise.form." + key));
        box.setHelperText(getTranslation("organise.form." + key + "-help"));
        return box;
    }

    private DayField day(String key) {
        var day = new DayField(getTranslation("organise.form." + key));
        day.setManualValidation(true);
        return day;
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("form-pair");
        return pair;
    }

    private Div part(String key, Component... fields) {
        var part = new Div(new H2(getTranslation("organise.form." + key)));
        var text = new Paragraph(getTranslation("organise.form." + key + "-text"));
        part.add(text);
        part.addClassName("form");
        part.add(fields);
        return part;
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(
                approval,
                invitedOnly,
                party,
                onlineFree,
                languages,
                waitingList,
                offer.field(),
                consents,
                listUntil,
                needsUntil,
                personsUntil);
    }
}
