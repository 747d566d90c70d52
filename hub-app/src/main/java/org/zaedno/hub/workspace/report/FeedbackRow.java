package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.feedback.FeedbackQuestion;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** One question among the others, and what an organiser may do about it. */
class FeedbackRow extends ListItem {
    /** What the row asks for; the view does it. */
    interface Wishes {
        void change(FeedbackQuestion question);

        void remove(FeedbackQuestion question);

        void move(FeedbackQuestion question, int to);
    }

    private final transient FeedbackQuestion question;
    private final transient Wishes wishes;

    FeedbackRow(List<FeedbackQuestion> all, int at, Wishes wishes) {
        this.question = all.get(at);
        this.wishes = wishes;
        var how = new Span(Stream.concat(
                        Stream.of(getTranslation(Choices.key("opinion.type.", question.type()))),
                        question.options().stream().map(one -> one.names().in(ReadersLanguage.current())))
                .collect(Collectors.joining(" · ")));
        how.addClassName("row-note");
        var what = new Div(new H3(label()), how);
        what.addClassName("shared-what");
        var actions = new Div(
                arrow(Glyph.UP, "organise.up", at - 1, at > 0),
                arrow(Glyph.DOWN, "organise.down", at + 1, at < all.size() - 1),
                button("organise.change", () -> wishes.change(question)),
                button("organise.remove", () -> wishes.remove(question)));
        actions.addClassName("shared-actions");
        add(what, actions);
    }

    private String label() {
        return question.label().in(ReadersLanguage.current());
    }

    private Button arrow(Glyph glyph, String key, int to, boolean possible) {
        var arrow = new Button(Drawing.of(glyph), click -> wishes.move(question, to));
        arrow.addThemeName("icon");
        arrow.setEnabled(possible);
        arrow.setAriaLabel(getTranslation(key, label()));
        return arrow;
    }

    private Button button(String key, Runnable action) {
        var verb = getTranslation(key);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(getTranslation("placement.do-of", verb, label()));
        return button;
    }
}
