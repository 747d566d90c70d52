package org.zaedno.hub.workspace.programme;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.KeptText;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.kit.Question;

/**
 * A form in a dialog that does not go away with what was typed in it without having asked. Its texts are kept by the
 * browser, too, until they are saved: a lost connection or a restart costs nothing.
 */
final class TypedDialog {
    private final FormDialog dialog;
    private final Div offer = new Div();
    private final List<PairField> texts;
    private final KeptText kept;
    private final String what;
    private boolean typed;

    /**
     * @param what is written about, for the browser: the same one finds its words again
     * @param save what it throws as a refusal is said in the dialog
     */
    TypedDialog(String title, String what, Runnable save, Component... fields) {
        this.what = what;
        var theirs = new Paragraph();
        theirs.addClassName("refused");
        theirs.getElement().setAttribute("role", "alert");
        var form = new Div(offer);
        form.add(fields);
        form.addClassName("dialog-form");
        form.getElement().addEventListener("change", change -> typed = true);
        texts = Stream.of(fields)
                .filter(PairField.class::isInstance)
                .map(PairField.class::cast)
                .toList();
        for (int at = 0; at < texts.size(); at++) texts.get(at).kept("text-" + at);
        kept = new KeptText(form, this::offer);
        dialog = new FormDialog(translate(title), translate("organise.save"), () -> save(save), form, theirs)
                .beside(
                        "changed-meanwhile",
                        reason -> theirs.setText(reason.isEmpty() ? "" : translate("timetable.theirs")))
                .whenLeft(kept::drop);
        dialog.addDialogCloseActionListener(escape -> leave());
    }

    TypedDialog beside(String refusal, Consumer<String> field) {
        dialog.beside("invalid." + refusal, field);
        return this;
    }

    void open() {
        dialog.open();
        kept.begin(name(), Map.of());
    }

    /** Of this person at this address: on a shared computer nobody is offered another's words. */
    private String name() {
        var address =
                UI.getCurrentOrThrow().getInternals().getActiveViewLocation().getPath();
        var person = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getUserPrincipal)
                .map(Principal::getName)
                .orElse("");
        return person + ":" + address + ":" + what;
    }

    private void save(Runnable save) {
        save.run();
        kept.saved("", Map.of());
        kept.drop();
    }

    /** What was typed on an earlier visit and not saved. */
    private void offer(KeptText.Kept found) {
        var back = new Button(translate("workspace.kept.restore"), click -> {
            texts.forEach(text -> text.restore(found.fields()));
            typed = true;
            kept.decided(true);
            offer.removeAll();
        });
        var away = new Button(translate("workspace.kept.drop"), click -> {
            kept.decided(false);
            offer.removeAll();
        });
        away.addThemeName("tertiary");
        offer.removeAll();
        offer.add(new Banner(translate("timetable.kept"), back, away));
    }

    private void leave() {
        if (!typed) end();
        else
            Question.confirm(
                    translate("organise.leave.title"),
                    translate("organise.leave.text"),
                    translate("organise.leave.verb"),
                    this::end);
    }

    private void end() {
        kept.drop();
        dialog.close();
    }
}
