package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.zaedno.content.comparison.Comparison;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.compare.Compared;
import org.zaedno.hub.workspace.compare.ComparisonView;

/**
 * The fields in which two people wrote different things, word by word, to be read before deciding. Only from here can
 * what somebody else saved be saved over.
 */
class TheirsDialog extends Dialog {
    TheirsDialog(Kind kind, Draft draft, Runnable take, Runnable saveOver) {
        var theirs = Typed.of(draft.theirs().orElseThrow().text());
        setHeaderTitle(getTranslation("workspace.theirs.title"));
        setWidth("min(44rem, 94vw)");
        add(new Paragraph(getTranslation("workspace.theirs.explained")));
        for (var field : draft.quarrels()) {
            var label = label(kind, field);
            var words = new ComparisonView(List.of(new Compared(label, between(draft, theirs, field))));
            words.getElement().setAttribute("lang", draft.language().locale().getLanguage());
            add(words);
        }
        if (draft.quarrels().isEmpty()) add(new H3(getTranslation("editor.theirs.same")));
        var keep = new Button(getTranslation("workspace.theirs.back"), click -> close());
        keep.addThemeName("tertiary");
        getFooter().add(keep, answer("workspace.theirs.take", take), answer("workspace.theirs.save-over", saveOver));
    }

    static String label(Kind kind, String field) {
        return switch (field) {
            case Typed.TITLE, Typed.LEAD -> "workspace.editor." + field;
            default -> EditionForm.key(kind, field);
        };
    }

    /** What is new in it is mine. */
    private static Comparison between(Draft draft, Typed theirs, String field) {
        var before = theirs.field(field);
        var after = draft.typed().field(field);
        boolean plain = field.equals(Typed.TITLE) || field.equals(Typed.LEAD);
        return plain ? Comparison.ofPlain(before, after) : Comparison.ofHtml(before, after);
    }

    private Button answer(String key, Runnable action) {
        return new Button(getTranslation(key), click -> {
            close();
            action.run();
        });
    }
}
