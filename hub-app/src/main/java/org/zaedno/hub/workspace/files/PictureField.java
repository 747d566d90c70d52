package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;

/** One picture of an item, its cover or a sketch of the way to an event: shown, chosen, changed, taken away. */
public final class PictureField extends Composite<Div> {
    /** Which picture it is. @param texts the beginning of the keys of its words */
    record Role(String title, String texts, Supplier<Optional<KeptFile>> shown, Consumer<FileId> set, Runnable clear) {
        /** What stands for an item. Without one a woven cover stands there. */
        static Role cover(ItemId item, ItemFiles files) {
            return new Role(
                    "workspace.files.cover",
                    "workspace.files.cover.",
                    () -> files.cover(item),
                    file -> files.setCover(item, file),
                    () -> files.clearCover(item));
        }

        /** How one gets to an event. */
        static Role sketch(ItemId event, ItemFiles files) {
            return new Role(
                    "workspace.files.sketch",
                    "workspace.files.sketch.",
                    () -> files.sketch(event),
                    file -> files.setSketch(event, file),
                    () -> files.clearSketch(event));
        }
    }

    private final transient Role role;
    private final transient Consumer<Consumer<KeptFile>> pick;
    private boolean readOnly;

    PictureField(Role role, Consumer<Consumer<KeptFile>> pick) {
        this.role = role;
        this.pick = pick;
        getContent().addClassName("cover-field");
        show();
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        show();
    }

    private void show() {
        var picture = role.shown().get();
        getContent().removeAll();
        getContent().add(new H3(getTranslation(role.title())));
        if (picture.isPresent()) {
            var alt = new Span(picture.get().words().alt().bg());
            alt.addClassName("row-note");
            getContent().add(new FileFace(picture.get()), alt);
        } else {
            var none = new Paragraph(getTranslation(role.texts() + "none"));
            none.addClassName("row-note");
            getContent().add(none);
        }
        if (readOnly) return;
        var answers = new Div(new Button(
                getTranslation(role.texts() + (picture.isPresent() ? "change" : "choose")),
                click -> pick.accept(chosen -> act(() -> role.set().accept(chosen.id())))));
        answers.addClassName("notice-answers");
        if (picture.isPresent()) {
            var remove = new Button(getTranslation(role.texts() + "remove"), click -> remove(picture.get()));
            remove.addThemeName("tertiary");
            answers.add(remove);
        }
        getContent().add(answers);
    }

    private void remove(KeptFile picture) {
        act(role.clear());
        Notice.done(
                getTranslation(role.texts() + "removed"),
                new Button(
                        getTranslation("workspace.files.undo"),
                        click -> act(() -> role.set().accept(picture.id()))));
    }

    private void act(Runnable change) {
        try {
            change.run();
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
        show();
    }
}
