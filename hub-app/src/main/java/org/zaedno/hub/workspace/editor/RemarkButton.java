package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Remark;
import org.zaedno.content.publication.Remarks;
import org.zaedno.hub.words.Phrases;

/** How many remarks wait beside a field; opens them below it. They are laid out when somebody wants to see them. */
class RemarkButton extends Button {
    private final transient Remarks door;
    private final transient Phrases phrases;
    private final transient FieldPart part;
    private final Language language;
    private final String spoken;
    private final transient Runnable changed;
    private transient Optional<ItemId> item = Optional.empty();
    private transient Optional<RemarkThread> open = Optional.empty();
    private transient List<Remark> remarks = List.of();

    /** @param changed something was written or settled */
    RemarkButton(Remarks door, FieldPart part, Language language, String spoken, Phrases phrases, Runnable changed) {
        this.door = door;
        this.part = part;
        this.language = language;
        this.spoken = spoken;
        this.phrases = phrases;
        this.changed = changed;
        addThemeName("tertiary small");
        addClassName("remark-button");
        addClickListener(click -> toggle());
        part.add(this);
        show(Optional.empty(), List.of());
    }

    /** @param all of the edition; empty item: nothing to speak of yet */
    void show(Optional<ItemId> about, List<Remark> all) {
        item = about;
        remarks = all.stream()
                .filter(remark -> remark.section().equals(part.name()))
                .toList();
        long waiting =
                remarks.stream().filter(remark -> remark.doneAt().isEmpty()).count();
        setVisible(about.isPresent());
        setText(getTranslation("editor.remarks.count", waiting));
        setAriaLabel(getTranslation("editor.remarks.count-of", waiting, spoken));
        setClassName("remarks-wait", waiting > 0);
        getElement().setAttribute("aria-expanded", String.valueOf(open.isPresent()));
        open.ifPresent(thread -> thread.show(remarks));
    }

    private void toggle() {
        if (open.isPresent()) close();
        else open();
    }

    private void open() {
        var thread = new RemarkThread(spoken, wishes(), phrases);
        open = Optional.of(thread);
        part.add(thread);
        thread.show(remarks);
        thread.focus();
        getElement().setAttribute("aria-expanded", "true");
    }

    private void close() {
        open.ifPresent(part::remove);
        open = Optional.empty();
        getElement().setAttribute("aria-expanded", "false");
        focus();
    }

    private RemarkThread.Wishes wishes() {
        return new RemarkThread.Wishes() {
            @Override
            public void write(String words) {
                door.write(item.orElseThrow(), language, part.name(), words);
                changed.run();
            }

            @Override
            public void settle(Remark remark, boolean done) {
                door.settle(item.orElseThrow(), remark.id(), done);
                changed.run();
            }

            @Override
            public void close() {
                RemarkButton.this.close();
            }
        };
    }
}
