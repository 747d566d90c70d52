package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Step;

/**
 * What can be done with an edition: the next step, answers to a review, and the rest in a quiet menu. The buttons stay
 * the same ones for as long as the editor is open: a click that comes together with the last words typed would be lost on
 * a button that those words replaced.
 */
class StepButtons extends Div {
    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
    private final Map<Step, MenuItem> items = new EnumMap<>(Step.class);
    private final Button more = new Button();
    private final MenuItem expiry;
    private final String edition;

    StepButtons(String edition, Consumer<Step> taken, Runnable expire) {
        this.edition = edition;
        addClassName("edition-steps");
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_START);
        for (var step : Step.values()) {
            // Who presses twice wants it once; the second press would be refused, and look like a failure.
            var button = new Button("", click -> {
                if (click.getClickCount() < 2) taken.accept(step);
            });
            buttons.put(step, button);
            items.put(step, menu.addItem("", click -> taken.accept(step)));
            add(button);
        }
        expiry = menu.addItem("", click -> expire.run());
        more.setText(getTranslation("editor.more"));
        more.setAriaLabel(getTranslation("editor.more-of", edition));
        more.getElement().setAttribute("aria-haspopup", "menu");
        more.addThemeName("tertiary");
        add(more);
    }

    /** @param marigold whether the next step of the whole page is here */
    void show(StepOffer offer, Optional<Edition> shown, boolean marigold, boolean mayExpire) {
        boolean again = shown.filter(Edition::pending).isPresent();
        boolean waiting =
                shown.map(Edition::state).filter(State.SCHEDULED::equals).isPresent();
        buttons.forEach((step, button) -> {
            boolean next = offer.next().filter(step::equals).isPresent();
            button.setVisible(next || offer.shown().contains(step));
            button.setText(name(step, again, waiting));
            button.setAriaLabel(button.getText() + ", " + edition);
            button.getThemeNames().set("primary", next && marigold);
        });
        items.forEach((step, item) -> {
            item.setVisible(offer.more().contains(step));
            item.setText(name(step, again, waiting));
        });
        expiry.setVisible(mayExpire);
        expiry.setText(getTranslation(
                shown.flatMap(e -> e.schedule().expiresAt()).isPresent()
                        ? "editor.expiry.change"
                        : "editor.expiry.set"));
        more.setVisible(!offer.more().isEmpty() || mayExpire);
        setVisible(
                more.isVisible() || offer.next().isPresent() || !offer.shown().isEmpty());
    }

    private String name(Step step, boolean again, boolean waiting) {
        if (step == Step.PUBLISH && again && !waiting) return getTranslation("workspace.step.publish-changes");
        if (step == Step.PUBLISH && waiting) return getTranslation("workspace.step.publish-now");
        if (step == Step.SCHEDULE && waiting) return getTranslation("workspace.step.schedule-again");
        return getTranslation("workspace.step." + EditionColumn.key(step));
    }
}
