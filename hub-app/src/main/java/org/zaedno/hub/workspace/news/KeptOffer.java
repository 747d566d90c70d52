package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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

    /** Puts it into the drafts with the versions it was typed on: where somebody saved since, that is not passed over. */
    static void restore(Kept found, OpenNews news) {
        for (var draft : news.drafts()) {
            var language = draft.language().tag();
            var now = draft.typed();
            var words = new Typed(
                    found.fields().getOrDefault(language + ".title", now.title()),
                    found.fields().getOrDefault(language + ".lead", now.lead()),
                    RichTextField.asWritten(found.fields().getOrDefault(language + ".body", now.body())));
            if (!words.equals(now)) draft.restore(words, found.versions().getOrDefault(language, draft.seen()));
        }
    }
}
