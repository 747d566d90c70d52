package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MailText;
import org.zaedno.content.mail.MessageWords;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.mail.PlaceholderWords;
import org.zaedno.hub.workspace.mail.MailTextForm;

/** The words in both languages, one at a time; the other one stays as it was typed. */
class WordsForm extends Composite<Div> {
    private final transient PlaceholderWords fillings;
    private final RadioButtonGroup<Language> languages = new RadioButtonGroup<>();
    private final transient Map<Language, MailTextForm> forms = new EnumMap<>(Language.class);
    /** While text is put in nobody types: half of it is no fault. */
    private boolean filling;
    /** In which language the last look found something wrong. */
    private Language wrong = Language.BG;

    WordsForm(Occasion occasion, PlaceholderWords fillings, Runnable typed) {
        this.fillings = fillings;
        languages.addClassName("mail-language");
        languages.setLabel(getTranslation("letters.words.language"));
        languages.setItems(Language.BG, Language.EN);
        languages.setItemLabelGenerator(one -> getTranslation("site.edition." + one.tag()));
        getContent().add(languages);
        for (var language : List.of(Language.BG, Language.EN)) {
            var form = new MailTextForm(
                    occasion.allowed().stream()
                            .map(one -> fillings.shown(one, language))
                            .toList(),
                    () -> {
                        if (!filling) typed.run();
                    });
            forms.put(language, form);
            getContent().add(form);
        }
        languages.addValueChangeListener(change -> {
            forms.forEach((language, form) -> form.setVisible(language == change.getValue()));
            if (change.isFromClient()) typed.run();
        });
        languages.setValue(Language.BG);
    }

    void show(Language language, MailText text) {
        filling = true;
        form(language).show(fillings.shown(text.subject(), language), fillings.shown(text.body(), language));
        filling = false;
    }

    /** Which one is on the screen. */
    Language language() {
        return languages.getValue();
    }

    /** @throws InvalidValue for what cannot be sent; it is said beside the text */
    MessageWords words() {
        forms.values().forEach(MailTextForm::accept);
        return new MessageWords(text(Language.BG), text(Language.EN));
    }

    /** Beside the text that is wrong; what is being typed in the other language stays on the screen. */
    void refuse(InvalidValue no) {
        form(wrong).refuse(no);
    }

    /** Turns to the text that is wrong: nothing goes before it is right. */
    void turnTo(InvalidValue no) {
        languages.setValue(wrong);
        refuse(no);
    }

    /** Nothing is written in this language. */
    boolean isEmpty(Language language) {
        return form(language).subject().isBlank() && form(language).body().isBlank();
    }

    private Optional<MailText> text(Language language) {
        if (isEmpty(language)) return Optional.empty();
        try {
            return Optional.of(new MailText(
                    fillings.stored(form(language).subject()),
                    fillings.stored(form(language).body())));
        } catch (InvalidValue no) {
            wrong = language;
            throw no;
        }
    }

    private MailTextForm form(Language language) {
        return java.util.Objects.requireNonNull(forms.get(language));
    }
}
