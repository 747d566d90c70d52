package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MessageWords;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.mail.Recipient;
import org.zaedno.hub.workspace.mail.LetterPane;

/** The mail as one real person would get it. */
class WritePreview extends Section {
    /** People to choose from: to see how it reads a few are enough. */
    private static final int SHOWN = 50;

    private final transient LetterDoors letters;
    private final Select<Recipient> person = new Select<>();
    private final Div pane = new Div();
    private transient List<Recipient> readers = List.of();

    WritePreview(LetterDoors letters, Runnable another) {
        this.letters = letters;
        addClassName("mail-preview");
        person.setLabel(getTranslation("letters.preview"));
        person.setItemLabelGenerator(one -> one == null ? "" : one.name().isEmpty() ? one.address() : one.name());
        person.addValueChangeListener(change -> {
            if (change.isFromClient()) another.run();
        });
        pane.getElement().setAttribute("aria-live", "polite");
        add(person, pane);
    }

    void readers(List<Recipient> recipients) {
        var before = person.getOptionalValue();
        readers = recipients.stream().limit(SHOWN).toList();
        person.setItems(readers);
        person.setVisible(!readers.isEmpty());
        before.filter(readers::contains).or(() -> readers.stream().findFirst()).ifPresent(person::setValue);
    }

    /** @param language that is being written: who reads it is shown, unless somebody else was chosen */
    void show(Occasion occasion, Language language, MessageWords words) {
        pane.removeAll();
        reader(language)
                .ifPresentOrElse(
                        one -> letters.messages()
                                .preview(one, occasion)
                                .ifPresent(matter -> pane.add(
                                        new LetterPane(letters.letters().preview(matter, words.in(one.language()))))),
                        () -> pane.add(new Paragraph(getTranslation("letters.preview.none"))));
    }

    private Optional<Recipient> reader(Language language) {
        var chosen = person.getOptionalValue();
        if (chosen.filter(one -> one.language() == language).isPresent()) return chosen;
        var fitting = readers.stream().filter(one -> one.language() == language).findFirst();
        fitting.ifPresent(person::setValue);
        return fitting.or(() -> chosen);
    }
}
