package org.zaedno.hub.workspace.news;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Step;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;

/** What is asked before a step and said after it. Only what takes something away from readers is asked about. */
final class StepDialogs {
    private StepDialogs() {}

    /** @param action gets the reason, empty where none is asked for */
    static void ask(Step step, Draft draft, Consumer<String> action) {
        boolean readersSeeIt = draft.stored()
                .map(Edition::state)
                .filter(State.PUBLISHED::equals)
                .isPresent();
        if (step == Step.WITHDRAW) {
            Question.reason(
                    translate("workspace.withdraw.title"),
                    translate("workspace.withdraw.reason"),
                    translate("workspace.step.withdraw"),
                    action);
        } else if (step == Step.ARCHIVE && readersSeeIt) {
            Question.confirm(
                    translate("workspace.archive.title"),
                    translate("workspace.archive.text"),
                    translate("workspace.step.archive"),
                    () -> action.accept(""));
        } else {
            action.accept("");
        }
    }

    static void confirm(Step step, Optional<String> address) {
        Notice.done(
                translate("workspace.done." + EditionColumn.key(step)),
                address.map(StepDialogs::link).stream().toArray(Component[]::new));
    }

    private static Component link(String address) {
        var link = new Anchor(address, translate("workspace.editor.public"));
        link.setRouterIgnore(true);
        link.addClassName("link");
        return link;
    }
}
