package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.RegistrationState;

/** Narrows the list of who registered. Says what was chosen; showing it is the address's business. */
class RegisteredFilterForm extends Composite<Div> {
    private final TextField words = new TextField(getTranslation("organise.filter.words"));
    private final Select<RegistrationState> state = new Select<>();
    private final Select<KindId> kind = new Select<>();
    private final Checkbox needs = new Checkbox(getTranslation("organise.filter.needs"));
    private final transient Consumer<RegisteredQuery> chosen;

    RegisteredFilterForm(List<KindId> kinds, WhomNames names, Consumer<RegisteredQuery> chosen) {
        this.chosen = chosen;
        var any = getTranslation("organise.filter.any");
        words.setClearButtonVisible(true);
        words.setMaxLength(RegisteredQuery.WORDS_MAX);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(getTranslation("organise.filter.state"));
        state.setItems(RegistrationState.values());
        state.setItemLabelGenerator(one -> one == null ? any : StateWords.of(one));
        kind.setLabel(getTranslation("organise.filter.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> one == null ? any : names.kinds().getOrDefault(one, ""));
        for (var select : List.of(state, kind)) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(any);
        }
        for (var field : List.<HasValue<?, ?>>of(words, state, kind, needs))
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) changed();
            });
        getContent().add(words, state, kind, needs);
        getContent().addClassName("filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("organise.filter.label"));
    }

    void show(RegisteredQuery query) {
        words.setValue(query.words());
        state.setValue(query.state().orElse(null));
        kind.setValue(query.kind().orElse(null));
        needs.setValue(query.needs());
    }

    private void changed() {
        chosen.accept(new RegisteredQuery(
                state.getOptionalValue(),
                kind.getOptionalValue(),
                RegisteredQuery.fitting(words.getValue()),
                needs.getValue(),
                1));
    }
}
