package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Returned;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Notice;

/**
 * What has to be known of an edition before its words: that somebody else wrote, why it came back, that the source has
 * moved on, why something was refused. Stays as it is until it says something else, so that nothing is read out twice and
 * no button goes from under a click.
 */
class EditionNotes extends Div {
    private record Said(
            Optional<Integer> theirs, Optional<Instant> returned, Optional<Integer> stale, Optional<Refusal> refused) {}

    private final transient Draft draft;
    private final transient EditorWishes wishes;
    private final transient Phrases words;
    private final transient Runnable whatChanged;
    private transient Optional<Said> said = Optional.empty();

    /** @param whatChanged shows what has changed in the source */
    EditionNotes(Draft draft, EditorWishes wishes, Phrases words, Runnable whatChanged) {
        this.draft = draft;
        this.wishes = wishes;
        this.words = words;
        this.whatChanged = whatChanged;
        addClassName("edition-notes");
    }

    /** @param refused what no field could show */
    void show(Optional<Returned> returned, Optional<Refusal> refused, Language source, boolean mayWrite) {
        var stale = draft.stored().filter(Edition::stale);
        var now = new Said(
                draft.theirs().map(Edition::version),
                returned.map(Returned::at),
                stale.map(edition -> edition.origin().revision().orElse(0)),
                refused);
        if (said.filter(now::equals).isPresent()) return;
        said = Optional.of(now);
        removeAll();
        refused.ifPresent(reason -> add(refusal(reason)));
        draft.theirs().ifPresent(theirs -> add(quarrel(theirs)));
        returned.ifPresent(back -> add(new Banner(whyBack(back))));
        stale.ifPresent(edition -> add(moved(edition, source, mayWrite)));
    }

    private String whyBack(Returned back) {
        var when = words.dateAndTime(back.at());
        if (back.cause().isEmpty()) return getTranslation("editor.returned", name(back.person()), when, back.reason());
        var cause = getTranslation("refusal." + back.cause().get());
        return back.reason().isEmpty()
                ? getTranslation("editor.recalled", when, cause)
                : getTranslation("editor.recalled-because", when, cause, back.reason());
    }

    private Banner moved(Edition edition, Language source, boolean mayWrite) {
        var see = new Button(getTranslation("editor.stale.see"), click -> whatChanged.run());
        var matches = new Button(getTranslation("editor.stale.matches"), click -> wishes.compared(draft));
        matches.setVisible(mayWrite);
        see.setVisible(edition.origin().revision().isPresent());
        return new Banner(getTranslation("editor.stale." + source.tag()), see, matches);
    }

    private Banner quarrel(Edition theirs) {
        var see = new Button(getTranslation("workspace.editor.see-theirs"), click -> wishes.seeTheirs(draft));
        return new Banner(
                getTranslation(
                        "workspace.editor.quarrel", name(theirs.changedBy()), words.dateAndTime(theirs.changedAt())),
                see);
    }

    private static Paragraph refusal(Refusal reason) {
        var text = new Paragraph(Notice.textOf(reason));
        text.addClassName("refused");
        text.getElement().setAttribute("role", "alert");
        return text;
    }

    private String name(String known) {
        return known.isEmpty() ? getTranslation("workspace.editor.somebody") : known;
    }
}
