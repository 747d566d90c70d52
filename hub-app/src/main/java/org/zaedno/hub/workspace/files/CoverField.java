package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;

/** The picture that stands for an item: shown, chosen, changed, taken away. Without one a woven cover stands there. */
public final class CoverField extends Composite<Div> {
    private final transient ItemId item;
    private final transient ItemFiles files;
    private final transient Consumer<Consumer<KeptFile>> pick;
    private boolean readOnly;

    CoverField(ItemId item, ItemFiles files, Consumer<Consumer<KeptFile>> pick) {
        this.item = item;
        this.files = files;
        this.pick = pick;
        getContent().addClassName("cover-field");
        show();
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        show();
    }

    private void show() {
        var cover = files.cover(item);
        getContent().removeAll();
        getContent().add(new H3(getTranslation("workspace.files.cover")));
        if (cover.isPresent()) {
            var alt = new Span(cover.get().words().alt().bg());
            alt.addClassName("row-note");
            getContent().add(new FileFace(cover.get()), alt);
        } else {
            var none = new Paragraph(getTranslation("workspace.files.cover.none"));
            none.addClassName("row-note");
            getContent().add(none);
        }
        if (readOnly) return;
        var answers = new Div(new Button(
                getTranslation(cover.isPresent() ? "workspace.files.cover.change" : "workspace.files.cover.choose"),
                click -> pick.accept(chosen -> act(() -> files.setCover(item, chosen.id())))));
        answers.addClassName("notice-answers");
        if (cover.isPresent()) {
            var remove = new Button(getTranslation("workspace.files.cover.remove"), click -> remove(cover.get()));
            remove.addThemeName("tertiary");
            answers.add(remove);
        }
        getContent().add(answers);
    }

    private void remove(KeptFile cover) {
        act(() -> files.clearCover(item));
        Notice.done(
                getTranslation("workspace.files.cover.removed"),
                new Button(
                        getTranslation("workspace.files.undo"), click -> act(() -> files.setCover(item, cover.id()))));
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
