package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for a day and an hour in Sofia: when an edition comes out, or until when readers see it. */
class MomentDialog extends Dialog {
    private final MomentField moment = new MomentField();

    /** @param keys of its texts: {@code title}, {@code text} and {@code verb} are put behind it */
    MomentDialog(String keys, Optional<Instant> present, Consumer<Instant> chosen) {
        setHeaderTitle(getTranslation(keys + "title"));
        setWidth("min(30rem, 94vw)");
        present.ifPresent(moment::show);
        add(new Paragraph(getTranslation(keys + "text")), moment);
        var no = new Button(getTranslation("workspace.question.no"), click -> close());
        no.addThemeName("tertiary");
        var yes = new Button(
                getTranslation(keys + "verb"),
                click -> moment.chosen().ifPresent(instant -> {
                    close();
                    chosen.accept(instant);
                }));
        yes.addThemeName("primary");
        getFooter().add(no, yes);
    }

    /** One more answer, quietly: what was arranged is taken back. */
    MomentDialog or(String verb, Runnable action) {
        var other = new Button(verb, click -> {
            close();
            action.run();
        });
        getFooter().addComponentAtIndex(1, other);
        return this;
    }
}
