package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
    private final Div head = new Div();
    private final EditionForm form;

    EditionColumn(Draft draft, EditorWishes wishes, Phrases words) {
        this.draft = draft;
        this.wishes = wishes;
        this.words = words;
        this.form = new EditionForm(draft.language(), name(), this::typed);
        addClassName("edition");
        getElement().setAttribute("aria-label", name());
        head.addClassName("edition-head");
        add(head, form);
        form.show(draft.typed());
    }

    /** @param next whether the next step of the whole page is here: then its button is the marigold one */
    void refresh(Set<Step> steps, boolean mayWrite, boolean next, Optional<String> address) {
        var badge = draft.stored().filter(Edition::pending).isPresent()
                ? StateBadge.pending()
                : new StateBadge(draft.stored().map(Edition::state));
        var title = new Div(new H2(name()), badge);
        title.addClassName("edition-name");
        head.removeAll();
        head.add(title, new Paragraph(story()));
        var actions = new Div();
        actions.addClassName("edition-steps");
        var forward = steps.contains(Step.PUBLISH) ? Step.PUBLISH : Step.SUBMIT;
        steps.stream()
                .sorted()
                .map(step -> button(step, next && step == forward))
                .forEach(actions::add);
        address.map(this::publicPage).ifPresent(actions::add);
        if (actions.getComponentCount() > 0) head.add(actions);
        draft.theirs().ifPresent(theirs -> head.add(quarrel(theirs)));
        draft.refused().filter(refusal -> !form.refused(refusal)).ifPresent(refusal -> {
            var reason = new Paragraph(Notice.textOf(refusal));
            reason.addClassName("refused");
            reason.getElement().setAttribute("role", "alert");
            head.add(reason);
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

    private Button button(Step step, boolean primary) {
        var again =
                step == Step.PUBLISH && draft.stored().filter(Edition::pending).isPresent();
        var button = new Button(
                getTranslation(again ? "workspace.step.publish-changes" : "workspace.step." + key(step)),
                click -> wishes.step(draft, step));
        button.addThemeName(primary ? "primary" : step.compareTo(Step.PUBLISH) > 0 ? "tertiary" : "secondary");
        button.setAriaLabel(button.getText() + ", " + name());
        return button;
    }

    private Component publicPage(String address) {
        var link = new Anchor(address, getTranslation("workspace.editor.public"));
        link.setRouterIgnore(true);
        link.addClassName("link");
        return link;
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
