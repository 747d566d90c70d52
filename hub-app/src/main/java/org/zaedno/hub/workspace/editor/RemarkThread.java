package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.zaedno.content.publication.Remark;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Notice;

/** What colleagues say about one field, and a place to say more. Stands below the field; Escape closes it. */
class RemarkThread extends Div {
    interface Wishes {
        /** @throws Refusal where the words do not fit; they stay in the field */
        void write(String words);

        void settle(Remark remark, boolean done);

        void close();
    }

    private final UnorderedList all = new UnorderedList();
    private final TextArea words = new TextArea();
    private final transient Wishes wishes;
    private final transient Phrases phrases;

    RemarkThread(String field, Wishes wishes, Phrases phrases) {
        this.wishes = wishes;
        this.phrases = phrases;
        addClassName("remarks");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("editor.remarks.of", field));
        words.setLabel(getTranslation("editor.remarks.new"));
        words.setMaxLength(Remark.WORDS_MAX);
        words.setManualValidation(true);
        words.setWidthFull();
        add(all, words, new Button(getTranslation("editor.remarks.send"), click -> send()));
        Shortcuts.addShortcutListener(this, wishes::close, Key.ESCAPE).listenOn(this);
    }

    void show(List<Remark> remarks) {
        all.removeAll();
        remarks.forEach(remark -> all.add(row(remark)));
    }

    void focus() {
        words.focus();
    }

    private void send() {
        try {
            wishes.write(words.getValue());
            words.clear();
            words.setInvalid(false);
        } catch (Refusal refused) {
            words.setErrorMessage(Notice.textOf(refused));
            words.setInvalid(true);
        }
        words.focus();
    }

    private ListItem row(Remark remark) {
        boolean done = remark.doneAt().isPresent();
        var by = new Span(getTranslation("editor.remarks.by", name(remark.person()), phrases.dateAndTime(remark.at())));
        by.addClassName("row-note");
        var settle = new Button(
                getTranslation(done ? "editor.remarks.reopen" : "editor.remarks.settle"),
                click -> wishes.settle(remark, !done));
        settle.addThemeName("tertiary");
        var row = new ListItem(by, new Paragraph(remark.words()), settle);
        if (done) {
            var settled = new Span(getTranslation("editor.remarks.settled", name(remark.doneBy())));
            settled.addClassName("row-note");
            row.addClassName("remark-done");
            row.addComponentAtIndex(2, settled);
        }
        return row;
    }

    private String name(String known) {
        return known.isEmpty() ? getTranslation("workspace.editor.somebody") : known;
    }
}
