package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Fields for the facts of one kind. Knows no door. */
abstract class FactsForm<F> extends Div {
    private transient Runnable typed = () -> {};

    FactsForm() {
        addClassName("panel-form");
    }

    abstract void show(Optional<F> facts);

    /**
     * Empty while nothing was ever filled in.
     *
     * @throws org.zaedno.content.tenancy.Refusal while something necessary is missing or cannot be
     */
    abstract Optional<F> read();

    abstract void readOnly(boolean readOnly);

    final void whenTyped(Runnable then) {
        typed = then;
    }

    final void typed() {
        typed.run();
    }
}
