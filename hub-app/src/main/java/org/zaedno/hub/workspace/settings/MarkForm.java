package org.zaedno.hub.workspace.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.zaedno.content.workspace.Colour;
import org.zaedno.content.workspace.ContrastCheck;
import org.zaedno.content.workspace.Mark;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.workspace.kit.Drawing;

/** Weaves a mark out of its parts, each shown as it would look. Knows no desk; asks whose a figure is. */
class MarkForm extends Composite<Div> {
    private Mark mark = new Mark(0, 0, 0, 0, 0);
    private final RadioButtonGroup<Integer> yarn = part("yarn", this::withYarn);
    private final RadioButtonGroup<Integer> core = part("core", this::withCore);
    private final RadioButtonGroup<Integer> ring = part("ring", this::withRing);
    private final RadioButtonGroup<Integer> corner = part("corner", this::withCorner);
    private final RadioButtonGroup<Integer> tone = part("tone", this::withTone);
    private final TextField own = new TextField();
    private final Div preview = new Div();
    private final Button save = new Button(getTranslation("settings.mark.save"));
    private final transient Function<Mark, Optional<String>> takenBy;
    private boolean showing;

    /** @param takenBy the name of the workspace that has this figure */
    MarkForm(Function<Mark, Optional<String>> takenBy, Runnable wish) {
        this.takenBy = takenBy;
        own.setLabel(getTranslation("settings.colour"));
        own.setHelperText(getTranslation("settings.colour.help"));
        own.setValueChangeMode(ValueChangeMode.LAZY);
        own.setClearButtonVisible(true);
        own.setManualValidation(true);
        own.setMaxLength(7);
        own.addValueChangeListener(change -> changed());
        save.addClickListener(click -> wish.run());
        preview.addClassName("mark-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        var parts = new Div(yarn, own, core, ring, corner, tone, save);
        parts.addClassName("mark-parts");
        var both = new Div(preview, parts);
        both.addClassName("mark-form");
        getContent()
                .add(
                        new H2(getTranslation("settings.mark.title")),
                        new Paragraph(getTranslation("settings.mark.text")),
                        both);
        getContent().addClassName("form");
    }

    void show(Mark shown, boolean mayChange) {
        showing = true;
        mark = shown;
        // Each part is drawn in the mark as it is now.
        yarn.setItems(numbers(Mark.YARNS));
        core.setItems(numbers(Mark.CORES));
        ring.setItems(numbers(Mark.RINGS));
        tone.setItems(numbers(Mark.TONES));
        yarn.setValue(shown.yarn());
        core.setValue(shown.core());
        ring.setValue(shown.ring());
        corner.setItems(Weaving.cornersOf(shown.ring()));
        corner.setValue(shown.corner());
        tone.setValue(shown.tone());
        own.setValue(shown.own().map(Colour::hex).orElse(""));
        List.of(yarn, core, ring, corner, tone).forEach(group -> group.setReadOnly(!mayChange));
        own.setReadOnly(!mayChange);
        save.setVisible(mayChange);
        showing = false;
        draw();
    }

    Mark typed() {
        return mark;
    }

    /** What was typed is no colour: nothing can be woven of it. */
    boolean hasUnreadableColour() {
        return !own.getValue().isBlank() && Colour.parse(own.getValue()).isEmpty();
    }

    void refuse(String text) {
        own.setErrorMessage(text);
        own.setInvalid(true);
    }

    private void changed() {
        if (showing) return;
        showing = true;
        // Who takes a yarn wants its colour.
        if (!yarn.getValue().equals(mark.yarn())) own.clear();
        int wished = ring.getValue();
        if (wished != mark.ring()) {
            // A corner that would run into the new ring gives way to the first that does not.
            var fits = Weaving.cornersOf(wished);
            int kept = fits.contains(mark.corner()) ? mark.corner() : fits.getFirst();
            corner.setItems(fits);
            corner.setValue(kept);
        }
        mark = new Mark(
                yarn.getValue(),
                core.getValue(),
                wished,
                corner.getValue(),
                tone.getValue(),
                Colour.parse(own.getValue()));
        showing = false;
        draw();
    }

    private void draw() {
        own.setInvalid(false);
        preview.removeAll();
        preview.add(paper("light"), paper("dark"));
        var colour = mark.own().orElseGet(() -> Weaving.yarns().get(mark.yarn()));
        var check = new ContrastCheck(colour);
        preview.add(new ContrastFigures(check, getLocale()));
        if (!check.passes()) {
            var nearest = check.nearest();
            var take = new Button(
                    getTranslation("settings.colour.take", nearest.hex()), click -> own.setValue(nearest.hex()));
            preview.add(take);
        }
        takenBy.apply(mark).ifPresent(name -> {
            var taken = new Paragraph(getTranslation("settings.mark.taken", name));
            taken.addClassName("refused");
            preview.add(taken);
        });
    }

    private Div paper(String which) {
        var paper = new Div(Drawing.of(mark), new Paragraph(getTranslation("settings.paper." + which)));
        paper.addClassNames("paper", "paper-" + which);
        return paper;
    }

    private RadioButtonGroup<Integer> part(String name, Function<Integer, Mark> with) {
        var group = new RadioButtonGroup<Integer>();
        group.setLabel(getTranslation("settings.part." + name));
        group.addClassName("mark-part");
        group.setRenderer(new ComponentRenderer<>(number -> {
            var word = new com.vaadin.flow.component.html.Span(
                    name.equals("yarn")
                            ? getTranslation("settings.yarn." + number)
                            : getTranslation("settings.part.number", number + 1));
            word.addClassName("mark-word");
            return new Div(Drawing.of(with.apply(number)), word);
        }));
        group.addValueChangeListener(change -> changed());
        return group;
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private Mark withYarn(int number) {
        return new Mark(number, mark.core(), mark.ring(), mark.corner(), mark.tone());
    }

    private Mark withCore(int number) {
        return new Mark(mark.yarn(), number, mark.ring(), mark.corner(), mark.tone(), mark.own());
    }

    private Mark withRing(int number) {
        return new Mark(
                mark.yarn(), mark.core(), number, Weaving.cornersOf(number).getFirst(), mark.tone(), mark.own());
    }

    private Mark withCorner(int number) {
        return new Mark(mark.yarn(), mark.core(), mark.ring(), number, mark.tone(), mark.own());
    }

    private Mark withTone(int number) {
        return new Mark(mark.yarn(), mark.core(), mark.ring(), mark.corner(), number, mark.own());
    }
}
