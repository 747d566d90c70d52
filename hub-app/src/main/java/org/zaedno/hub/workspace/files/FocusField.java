package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.DomEvent;
import org.zaedno.content.files.Focus;
import org.zaedno.content.files.KeptFile;

/** The place of a picture that must stay visible: picked with a click on it, or in percent with the keyboard. */
class FocusField extends CustomField<Focus> {
    private static final String CLICK_X = "Math.round(100 * event.offsetX / element.clientWidth)";
    private static final String CLICK_Y = "Math.round(100 * event.offsetY / element.clientHeight)";
    /** Pixels across: the width of the panel on a dense screen. */
    private static final int WIDTH = 960;

    private final IntegerField x = percent("workspace.files.focus.x");
    private final IntegerField y = percent("workspace.files.focus.y");
    private final Span point = new Span();

    FocusField(KeptFile picture) {
        super(Focus.MIDDLE);
        setLabel(getTranslation("workspace.files.focus"));
        setHelperText(getTranslation("workspace.files.focus.help"));
        var image = new Image(picture.addressFor(WIDTH), "");
        point.addClassName("focus-point");
        var frame = new Div(image, point);
        frame.addClassName("focus-picture");
        image.getElement()
                .addEventListener("click", this::picked)
                .addEventData(CLICK_X)
                .addEventData(CLICK_Y);
        var numbers = new Div(x, y);
        numbers.addClassName("focus-numbers");
        add(frame, numbers);
        x.addValueChangeListener(change -> updateValue());
        y.addValueChangeListener(change -> updateValue());
        addValueChangeListener(change -> mark(change.getValue()));
        setPresentationValue(getValue()); // the value a field begins with is not presented by itself
    }

    private void picked(DomEvent click) {
        x.setValue(Math.clamp(click.getEventData().get(CLICK_X).asInt(), 0, 100));
        y.setValue(Math.clamp(click.getEventData().get(CLICK_Y).asInt(), 0, 100));
        setModelValue(generateModelValue(), true);
        mark(getValue());
    }

    private void mark(Focus focus) {
        point.getStyle().set("left", focus.x() + "%").set("top", focus.y() + "%");
    }

    @Override
    protected Focus generateModelValue() {
        return new Focus(within(x), within(y));
    }

    @Override
    protected void setPresentationValue(Focus focus) {
        x.setValue(focus.x());
        y.setValue(focus.y());
        mark(focus);
    }

    private static int within(IntegerField field) {
        return Math.clamp(field.getOptionalValue().orElse(Focus.MIDDLE.x()), 0, 100);
    }

    private IntegerField percent(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(100);
        field.setStep(1);
        field.setStepButtonsVisible(true);
        field.setSuffixComponent(new Span("%"));
        return field;
    }
}
