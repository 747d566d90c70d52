package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import org.zaedno.content.language.Language;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.KeptText.Kept;
import org.zaedno.hub.workspace.kit.RichTextField;

/** Offers back what the browser kept of a visit that ended before it was saved. */
class KeptOffer extends Composite<Div> {
    KeptOffer(Kept found, Phrases words, Runnable restore, Runnable drop) {
        var back = new Button(getTranslation("workspace.kept.restore"), click -> restore.run());
        var away = new Button(getTranslation("workspace.kept.drop"), click -> drop.run());
        away.addThemeName("tertiary");
        getContent()
                .add(new Banner(
                        getTranslation("workspace.kept.found", words.dateAndTime(found.instant())), back, away));
    }

    /** Puts it into the drafts, over the words it was typed over: where somebody saved since, that is not passed over. */
    static void restore(Kept found, Manuscript manuscript) {
        for (var draft : manuscript.drafts()) {
            var words = of(draft.language(), found.fields());
            if (!words.isEmpty()) draft.restore(words, of(draft.language(), found.bases()));
        }
    }

    /** An edition that has something back lies on the table. */
    static Sides sides(Kept found, Sides present, Manuscript manuscript) {
        var sides = present;
        for (var language : Language.values()) {
            if (!of(language, found.fields()).isEmpty() && !sides.shown().contains(language))
                sides = sides.toggle(language, manuscript.source(sides.left()));
        }
        return sides;
    }

    /** What was kept of one edition, by the name of the field. */
    private static Map<String, String> of(Language language, Map<String, String> kept) {
        var edition = language.tag() + ".";
        var fields = new HashMap<String, String>();
        kept.forEach((field, words) -> {
            if (!field.startsWith(edition)) return;
            var name = field.substring(edition.length());
            boolean plain = name.equals(Typed.TITLE) || name.equals(Typed.LEAD);
            fields.put(name, plain ? words : RichTextField.asWritten(words));
        });
        return fields;
    }
}
