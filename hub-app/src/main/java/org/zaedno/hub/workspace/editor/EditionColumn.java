package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Remarks;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Step;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.StateBadge;

/** One edition beside the other: where it stands, what can be done with it, its fields. */
class EditionColumn extends Section {
    private final transient Draft draft;
    private final transient Phrases words;
    private final H2 name = new H2();
    private final Div badges = new Div();
    private final Paragraph story = new Paragraph();
    private final StepButtons steps;
    private final Anchor page = new Anchor();
    private final Button preview;
    private final Button history;
    private final EditionNotes notes;
    private final EditionForm form;
    private final transient List<RemarkButton> remarks;

    EditionColumn(
            Draft draft,
            Kind kind,
            EditorWishes wishes,
            Remarks door,
            Phrases words,
            Runnable remarked,
            Runnable whatChanged) {
        this.draft = draft;
        this.words = words;
        var edition = name(draft.language());
        steps = new StepButtons(edition, step -> wishes.step(draft, step), () -> wishes.expire(draft));
        preview = quiet("editor.preview", () -> wishes.preview(draft));
        history = quiet("editor.history", () -> wishes.history(draft));
        notes = new EditionNotes(draft, wishes, words, whatChanged);
        form = new EditionForm(kind, draft.language(), edition, () -> typed(wishes));
        remarks = form.parts().values().stream()
                .map(part ->
                        new RemarkButton(door, part, draft.language(), part.label() + ", " + edition, words, remarked))
                .toList();
        page.setText(getTranslation("workspace.editor.public"));
        page.setRouterIgnore(true);
        page.addClassName("link");
        addClassName("edition");
        getElement().setAttribute("aria-label", edition);
        getElement().setAttribute("data-language", draft.language().tag());
        name.setText(edition);
        name.getElement().setAttribute("tabindex", "-1");
        badges.addClassName("edition-badges");
        var top = new Div(name, badges);
        top.addClassName("edition-name");
        steps.add(preview, history, page);
        var head = new Div(top, story, steps, notes);
        head.addClassName("edition-head");
        add(head, form);
        form.show(draft.typed());
    }

    /** @param next whether the next step of the whole page is here: then its button is the marigold one */
    void refresh(EditionNow now, boolean next) {
        var stored = draft.stored();
        badges.removeAll();
        badges.add(
                stored.filter(Edition::pending).isPresent()
                        ? StateBadge.pending(stored.get().state())
                        : new StateBadge(stored.map(Edition::state)));
        stored.filter(Edition::stale).ifPresent(stale -> badges.add(StateBadge.stale()));
        stored.filter(edition -> edition.review().checked()).ifPresent(checked -> badges.add(StateBadge.checked()));
        story.setText(story());
        var offer = stored.map(edition -> StepOffer.of(edition, now.open())).orElse(StepOffer.NONE);
        boolean publisher = now.open().contains(Step.WITHDRAW) || now.open().contains(Step.UNSCHEDULE);
        steps.show(
                offer,
                stored,
                next,
                publisher && stored.filter(StepOffer::mayExpire).isPresent());
        preview.setVisible(stored.isPresent());
        history.setVisible(stored.isPresent());
        page.setVisible(now.address().isPresent());
        now.address().ifPresent(page::setHref);
        notes.show(
                now.returned(),
                draft.refused().filter(refusal -> !form.refused(refusal)),
                now.source(),
                now.mayWrite());
        form.show(draft.typed());
        form.setReadOnly(!now.mayWrite()
                || stored.map(Edition::state).filter(State.ARCHIVED::equals).isPresent());
        remarks.forEach(button -> button.show(stored.map(Edition::item), now.remarks()));
    }

    /** @param front whether it is the one seen where there is room for one */
    void lay(boolean onTheTable, boolean front) {
        getElement().setAttribute("hidden", !onTheTable);
        setClassName("edition-behind", !front);
    }

    /** Where somebody goes on whose button has done its work and is gone. */
    void focusHead() {
        name.getElement().callJsFunction("focus");
    }

    boolean isLaid() {
        return !getElement().hasAttribute("hidden");
    }

    EditionForm form() {
        return form;
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key) + ", " + name(draft.language()));
        button.addThemeName("tertiary");
        return button;
    }

    private String story() {
        if (draft.stored().isEmpty()) return getTranslation("workspace.editor.not-begun");
        var edition = draft.stored().get();
        var when = words.dateAndTime(edition.changedAt());
        var changed = edition.changedBy().isEmpty()
                ? getTranslation("workspace.changed", when)
                : getTranslation("workspace.changed-by", when, edition.changedBy());
        var coming =
                edition.schedule().publishAt().map(at -> getTranslation("editor.comes-out", words.dateAndTime(at)));
        var going = edition.schedule().expiresAt().map(at -> getTranslation("editor.goes", words.dateAndTime(at)));
        return String.join(" ", List.of(changed, coming.orElse(""), going.orElse("")))
                .strip();
    }

    private void typed(EditorWishes wishes) {
        draft.type(form.typed());
        wishes.wrote();
    }

    private String name(Language language) {
        return getTranslation("workspace.edition." + language.tag());
    }

    static String key(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
