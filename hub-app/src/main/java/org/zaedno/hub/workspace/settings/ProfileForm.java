package org.zaedno.hub.workspace.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.workspace.Contacts;
import org.zaedno.content.workspace.WorkspaceProfile;

/** Names, introduction and contacts of a workspace, in both languages side by side. Knows no desk. */
class ProfileForm extends Composite<Div> {
    private final TextField nameBg = line("name", WorkspaceProfile.NAME_MAX);
    private final TextField nameEn = line("name", WorkspaceProfile.NAME_MAX);
    private final TextField shortBg = line("short", WorkspaceProfile.SHORT_MAX);
    private final TextField shortEn = line("short", WorkspaceProfile.SHORT_MAX);
    private final TextArea aboutBg = about();
    private final TextArea aboutEn = about();
    private final TextField townBg = line("town", Contacts.TOWN_MAX);
    private final TextField townEn = line("town", Contacts.TOWN_MAX);
    private final TextField addressBg = line("address", Contacts.ADDRESS_MAX);
    private final TextField addressEn = line("address", Contacts.ADDRESS_MAX);
    private final TextField website = line("website", Contacts.WEBSITE_MAX);
    private final TextField email = line("email", Contacts.EMAIL_MAX);
    private final TextField phone = line("phone", Contacts.PHONE_MAX);
    private final Paragraph refused = new Paragraph();
    private final Button save = new Button(getTranslation("settings.save"));

    ProfileForm(Runnable wish) {
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        save.addThemeName("primary");
        save.addClickListener(click -> wish.run());
        website.setHelperText(getTranslation("settings.website.help"));
        email.setHelperText(getTranslation("settings.email.help"));
        shortBg.setHelperText(getTranslation("settings.short.help"));
        shortEn.setHelperText(getTranslation("settings.short.help"));
        getContent().addClassName("form");
        getContent()
                .add(
                        new H2(getTranslation("settings.profile.title")),
                        pair(
                                column("bg", nameBg, shortBg, aboutBg, townBg, addressBg),
                                column("en", nameEn, shortEn, aboutEn, townEn, addressEn)),
                        new H2(getTranslation("settings.contacts.title")),
                        new Paragraph(getTranslation("settings.contacts.text")),
                        pair(website, email, phone),
                        refused,
                        save);
        kept().forEach((name, field) -> field.getElement().setAttribute("data-keep", name));
    }

    /** What the browser kept of these fields stands in them again. */
    void restore(Map<String, String> kept) {
        kept().forEach((name, field) -> Optional.ofNullable(kept.get(name)).ifPresent(field::setValue));
    }

    /** Every field, by the name under which the browser keeps what is typed in it. */
    private Map<String, TextFieldBase<?, String>> kept() {
        var fields = new LinkedHashMap<String, TextFieldBase<?, String>>();
        var names = List.of("name", "short", "about", "town", "address");
        var bg = List.of(nameBg, shortBg, aboutBg, townBg, addressBg);
        var en = List.of(nameEn, shortEn, aboutEn, townEn, addressEn);
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i) + "-bg", bg.get(i));
            fields.put(names.get(i) + "-en", en.get(i));
        }
        fields.put("website", website);
        fields.put("email", email);
        fields.put("phone", phone);
        return fields;
    }

    void show(WorkspaceProfile profile, boolean mayChange) {
        nameBg.setValue(profile.name().bg());
        nameEn.setValue(profile.name().en());
        shortBg.setValue(profile.shortName().bg());
        shortEn.setValue(profile.shortName().en());
        aboutBg.setValue(profile.about().bg());
        aboutEn.setValue(profile.about().en());
        var contacts = profile.contacts();
        townBg.setValue(contacts.town().bg());
        townEn.setValue(contacts.town().en());
        addressBg.setValue(contacts.address().bg());
        addressEn.setValue(contacts.address().en());
        website.setValue(contacts.website().orElse(""));
        email.setValue(contacts.email());
        phone.setValue(contacts.phone());
        fields().forEach(field -> field.setReadOnly(!mayChange));
        aboutBg.setReadOnly(!mayChange);
        aboutEn.setReadOnly(!mayChange);
        save.setVisible(mayChange);
        accept();
    }

    WorkspaceProfile typed() {
        return new WorkspaceProfile(
                new Names(nameBg.getValue(), nameEn.getValue()),
                new Names(shortBg.getValue(), shortEn.getValue()),
                new Names(aboutBg.getValue(), aboutEn.getValue()),
                new Contacts(
                        Optional.of(website.getValue()),
                        email.getValue(),
                        phone.getValue(),
                        new Names(townBg.getValue(), townEn.getValue()),
                        new Names(addressBg.getValue(), addressEn.getValue())));
    }

    /** Beside the field it is about, else above the button. */
    void refuse(InvalidValue refusal, String text) {
        accept();
        Optional<TextField> field = switch (refusal.key()) {
            case "invalid.website" -> Optional.of(website);
            case "invalid.email" -> Optional.of(email);
            case "invalid.phone" -> Optional.of(phone);
            default -> Optional.empty();
        };
        field.ifPresentOrElse(
                wrong -> {
                    wrong.setErrorMessage(text);
                    wrong.setInvalid(true);
                    wrong.focus();
                },
                () -> refused.setText(text));
        Stream.of(nameBg, nameEn, shortBg, shortEn)
                .filter(name -> refusal.key().equals("invalid.workspace-name"))
                .forEach(name -> name.setInvalid(name.getValue().isBlank()));
    }

    private void accept() {
        refused.setText("");
        fields().map(HasValidation.class::cast).forEach(field -> field.setInvalid(false));
    }

    private Stream<TextField> fields() {
        return Stream.of(nameBg, nameEn, shortBg, shortEn, townBg, townEn, addressBg, addressEn, website, email, phone);
    }

    private Component column(String language, Component... fields) {
        var column = new Div(new H3(getTranslation("site.edition." + language)));
        column.addClassName("form-column");
        column.add(fields);
        return column;
    }

    private static Component pair(Component... parts) {
        var pair = new Div(parts);
        pair.addClassName("form-pair");
        return pair;
    }

    private TextField line(String name, int max) {
        var field = new TextField(getTranslation("settings.field." + name));
        field.setMaxLength(max);
        field.setManualValidation(true);
        return field;
    }

    private TextArea about() {
        var field = new TextArea(getTranslation("settings.field.about"));
        field.setMaxLength(WorkspaceProfile.ABOUT_MAX);
        field.setHelperText(getTranslation("settings.about.help"));
        field.setMinHeight("9rem");
        return field;
    }
}
