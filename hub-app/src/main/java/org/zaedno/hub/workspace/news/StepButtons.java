package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.zaedno.content.publication.Step;

/**
 * What can be done with an edition. The buttons stay the same ones for as long as the editor is open: a click that comes
 * together with the last words typed would be lost on a button that those words replaced.
 */
class StepButtons extends Div {
    private static final Set<Step> SHOWN =
            EnumSet.of(Step.SUBMIT, Step.PUBLISH, Step.WITHDRAW, Step.ARCHIVE, Step.RESTORE);

    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
    private final Anchor page = new Anchor();
    private final String edition;

    StepButtons(String edition, Consumer<Step> taken) {
        this.edition = edition;
        addClassName("edition-steps");
        for (var step : SHOWN) {
            var button = new Button("", click -> taken.accept(step));
            buttons.put(step, button);
            add(button);
        }
        page.setText(getTranslation("workspace.editor.public"));
        page.setRouterIgnore(true);
        page.addClassName("link");
        add(page);
    }

    /**
     * @param primary the step whose button is the marigold one
     * @param again whether publishing means to publish the changes
     * @param address of the public page
     */
    void show(Set<Step> steps, Optional<Step> primary, boolean again, Optional<String> address) {
        buttons.forEach((step, button) -> {
            button.setVisible(steps.contains(step));
            button.setText(getTranslation(
                    again && step == Step.PUBLISH
                            ? "workspace.step.publish-changes"
                            : "workspace.step." + EditionColumn.key(step)));
            button.setAriaLabel(button.getText() + ", " + edition);
            boolean marigold = primary.filter(step::equals).isPresent();
            boolean quiet = step.compareTo(Step.PUBLISH) > 0;
            button.getThemeNames().set("primary", marigold);
            button.getThemeNames().set("tertiary", !marigold && quiet);
            button.getThemeNames().set("secondary", !marigold && !quiet);
        });
        page.setVisible(address.isPresent());
        address.ifPresent(page::setHref);
        setVisible(!steps.isEmpty() || address.isPresent());
    }
}
