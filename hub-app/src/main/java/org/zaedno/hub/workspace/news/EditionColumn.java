package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Step;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.StateBadge;

/** One edition beside the other: where it stands, what can be done with it, its fields. */
class EditionColumn extends Section {
    private final transient Draft draft;
    private final transient EditorWishes wishes;
    private final transient Phrases words;
    private final Div name = new Div();
    private final Paragraph story = new Paragraph();
    private final StepButtons steps;
    private final Div notes = new Div();
    private final EditionForm form;

    EditionColumn(Draft draft, EditorWishes wishes, Phrases words) {
        this.draft = draft;
        this.wishes = wishes;
        this.words = words;
        this.steps = new StepButtons(name(), step -> wishes.step(draft, step));
        this.form = new EditionForm(draft.language(), name(), this::typed);
        addClassName("edition");
        getElement().setAttribute("aria-label", name());
        name.addClassName("edition-name");
        var head = new Div(name, story, steps, notes);
        head.addClassName("edition-head");
        add(head, form);
        form.show(draft.typed());
    }

    /** @param next whether the next step of the whole page is here: then its button is the marigold one */
    void refresh(Set<Step> open, boolean mayWrite, boolean next, Optional<String> address) {
        boolean pending = draft.stored().filter(Edition::pending).isPresent();
        name.removeAll();
        name.add(
                new H2(name()),
                pending ? StateBadge.pending() : new StateBadge(draft.stored().map(Edition::state)));
        story.setText(story());
        var forward = open.contains(Step.PUBLISH) ? Step.PUBLISH : Step.SUBMIT;
        steps.show(open, next ? Optional.of(forward) : Optional.empty(), pending, address);
        notes.removeAll();
        draft.theirs().ifPresent(theirs -> notes.add(quarrel(theirs)));
        draft.refused().filter(refusal -> !form.refused(refusal)).ifPresent(refusal -> {
            var reason = new Paragraph(Notice.textOf(refusal));
            reason.addClassName("refused");
            reason.getElement().setAttribute("role", "alert");
            notes.add(reason);
        });
        form.show(draft.typed());
        form.setReadOnly(!mayWrite
                || draft.stored()
                        .map(Edition::state)
                        .filter(State.ARCHIVED::equals)
                        .isPresent());
    }

    void focusFirst() {
        form.focus();
    }

    private Banner quarrel(Edition theirs) {
        var who = theirs.changedBy().isEmpty() ? getTranslation("workspace.editor.somebody") : theirs.changedBy();
        var see = new Button(getTranslation("workspace.editor.see-theirs"), click -> wishes.seeTheirs(draft));
        return new Banner(getTranslation("workspace.editor.quarrel", who, words.dateAndTime(theirs.changedAt())), see);
    }

    private String story() {
        if (draft.stored().isEmpty()) return getTranslation("workspace.editor.not-begun");
        var edition = draft.stored().get();
        var when = words.dateAndTime(edition.changedAt());
        return edition.changedBy().isEmpty()
                ? getTranslation("workspace.changed", when)
                : getTranslation("workspace.changed-by", when, edition.changedBy());
    }

    private void typed() {
        draft.type(form.typed());
        wishes.typed();
    }

    private String name() {
        return getTranslation(draft.language() == Language.EN ? "workspace.edition.en" : "workspace.edition.bg");
    }

    static String key(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
