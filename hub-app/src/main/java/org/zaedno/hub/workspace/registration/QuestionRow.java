package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zaedno.content.registration.Question;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** One question among the others, as people will read it, and what an organiser may do about it. */
class QuestionRow extends ListItem {
    /** What the row asks for; the view does it. */
    interface Wishes {
        void change(Question question, List<Question> earlier);

        void remove(Question question);

        void move(Question question, int to);
    }

    private final transient Question question;
    private final transient Wishes wishes;

    QuestionRow(List<Question> all, int at, Wishes wishes) {
        this.question = all.get(at);
        this.wishes = wishes;
        var reading = ReadersLanguage.current();
        var what = new Div(new H3(question.label().in(reading)));
        what.addClassName("shared-what");
        var hint = question.hint().in(reading);
        if (!hint.isEmpty()) what.add(new Paragraph(hint));
        question.condition()
                .ifPresent(
                        when -> what.add(note(getTranslation("organise.question.only", Conditions.name(when, all)))));
        what.add(note(how()));
        var actions = new Div(
                arrow(Glyph.UP, "organise.up", at - 1, at > 0 && !isAfter(question, all.get(at - 1))),
                arrow(Glyph.DOWN, "organise.down", at + 1, at < all.size() - 1 && !isAfter(all.get(at + 1), question)),
                button("organise.change", () -> wishes.change(question, all.subList(0, at))),
                button("organise.remove", () -> wishes.remove(question)));
        actions.addClassName("shared-actions");
        add(what, actions);
    }

    /** How it is answered, and with what. */
    private String how() {
        var parts = new ArrayList<String>();
        parts.add(getTranslation(Choices.key("organise.type.", question.type())));
        if (question.obligatory()) parts.add(getTranslation("organise.question.must"));
        if (!question.options().isEmpty())
            parts.add(question.options().stream()
                    .map(option -> option.names().in(ReadersLanguage.current()))
                    .collect(Collectors.joining(", ")));
        return String.join(" · ", parts);
    }

    private static boolean isAfter(Question one, Question other) {
        return one.condition().filter(when -> when.after().equals(other.id())).isPresent();
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("row-note");
        return note;
    }

    private Button arrow(Glyph glyph, String key, int to, boolean possible) {
        var arrow = new Button(Drawing.of(glyph), click -> wishes.move(question, to));
        arrow.addThemeName("icon");
        arrow.setEnabled(possible);
        arrow.setAriaLabel(getTranslation(key, question.label().in(ReadersLanguage.current())));
        return arrow;
    }

    private Button button(String key, Runnable action) {
        var verb = getTranslation(key);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(
                getTranslation("placement.do-of", verb, question.label().in(ReadersLanguage.current())));
        return button;
    }
}
