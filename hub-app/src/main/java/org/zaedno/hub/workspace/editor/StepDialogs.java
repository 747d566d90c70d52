package org.zaedno.hub.workspace.editor;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.StepWords;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;

/** What is asked before a step and said after it: a reason, a time, and a yes where readers lose something. */
final class StepDialogs {
    private StepDialogs() {}

    static void ask(Step step, Draft draft, Consumer<StepWords> action) {
        var edition = draft.stored();
        Consumer<String> because = reason -> action.accept(StepWords.because(reason));
        switch (step) {
            case WITHDRAW -> reason("workspace.withdraw.", because);
            case SEND_BACK -> reason("editor.send-back.", because);
            case SCHEDULE ->
                new MomentDialog(
                                "editor.schedule.",
                                edition.flatMap(e -> e.schedule().publishAt()),
                                instant -> action.accept(StepWords.at(instant)))
                        .open();
            case ARCHIVE -> {
                if (readersSeeIt(edition)) confirm(() -> action.accept(StepWords.NONE));
                else action.accept(StepWords.NONE);
            }
            default -> action.accept(StepWords.NONE);
        }
    }

    static void said(Step step, Optional<String> address) {
        Notice.done(
                translate("workspace.done." + EditionColumn.key(step)),
                address.filter(there -> step == Step.PUBLISH).map(StepDialogs::link).stream()
                        .toArray(Component[]::new));
    }

    private static boolean readersSeeIt(Optional<Edition> edition) {
        return edition.map(Edition::state).filter(State.PUBLISHED::equals).isPresent();
    }

    /** @param keys of its texts: {@code title}, {@code reason} and {@code verb} are put behind it */
    private static void reason(String keys, Consumer<String> action) {
        Question.reason(translate(keys + "title"), translate(keys + "reason"), translate(keys + "verb"), action);
    }

    private static void confirm(Runnable action) {
        Question.confirm(
                translate("workspace.archive.title"),
                translate("workspace.archive.text"),
                translate("workspace.step.archive"),
                action);
    }

    private static Component link(String address) {
        var link = new Anchor(address, translate("workspace.editor.public"));
        link.setRouterIgnore(true);
        link.addClassName("link");
        return link;
    }
}
