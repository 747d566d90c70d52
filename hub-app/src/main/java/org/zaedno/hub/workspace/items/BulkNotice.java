package org.zaedno.hub.workspace.items;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zaedno.hub.workspace.items.Bulk.Outcome;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.UndoButton;

/** Tells what became of each item, and offers the way back. */
final class BulkNotice {
    private BulkNotice() {}

    static void tell(Outcome outcome, Runnable again) {
        var undo = outcome.undo()
                .map(back -> new UndoButton(() -> {
                    back.run();
                    again.run();
                    Notice.done(translate("items.bulk.undone"));
                }));
        if (outcome.done() > 0)
            Notice.done(
                    translate("items.bulk.done", outcome.done()), undo.stream().toArray(UndoButton[]::new));
        if (!outcome.refused().isEmpty()) refused(outcome);
        // The button that was pressed has gone with the selection: whoever works with keys goes on at the way back.
        else undo.ifPresent(UndoButton::focus);
    }

    /** What was refused is read item by item, so it stays until it is closed. */
    private static void refused(Outcome outcome) {
        var list = new UnorderedList();
        list.addClassName("reasons");
        outcome.refused()
                .forEach(answer -> list.add(new ListItem(
                        new Span(answer.item().title()),
                        new Paragraph(Notice.textOf(answer.refused().orElseThrow())))));
        var dialog = new Dialog(list);
        dialog.setHeaderTitle(translate(
                "items.bulk.refused",
                outcome.refused().size(),
                outcome.answers().size()));
        dialog.setWidth("min(34rem, 94vw)");
        var close = new Button(translate("workspace.close"), click -> dialog.close());
        dialog.getFooter().add(close);
        dialog.open();
    }
}
