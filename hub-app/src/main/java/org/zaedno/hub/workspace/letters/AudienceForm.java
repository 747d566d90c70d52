package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.Audience;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.hub.words.Choices;

/** Narrows to whom is written. Says what was chosen; showing it is the address's business. */
class AudienceForm extends Composite<Div> {
    private final CheckboxGroup<RegistrationState> states = new CheckboxGroup<>();
    private final Select<KindId> kind = new Select<>();
    private final Select<Boolean> came;
    private final Select<Boolean> online;
    private final Select<Boolean> needs;
    private final Select<Language> language = new Select<>();
    private final transient Consumer<Audience> chosen;

    AudienceForm(Map<KindId, String> kinds, Consumer<Audience> chosen) {
        this.chosen = chosen;
        states.setLabel(getTranslation("letters.to.states"));
        states.setItems(RegistrationState.values());
        states.setItemLabelGenerator(state -> getTranslation(Choices.key("organise.state.", state)));
        states.addClassName("audience-states");
        choice(kind, "kind");
        kind.setItems(kinds.keySet());
        kind.setItemLabelGenerator(one -> one == null ? any() : kinds.getOrDefault(one, ""));
        kind.setVisible(!kinds.isEmpty());
        came = yesOrNo("came");
        online = yesOrNo("online");
        needs = yesOrNo("needs");
        choice(language, "language");
        language.setItems(Language.BG, Language.EN);
        language.setItemLabelGenerator(one -> one == null ? any() : getTranslation("site.edition." + one.tag()));
        for (var field : List.<HasValue<?, ?>>of(states, kind, came, online, language, needs))
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) chosen();
            });
        getContent().add(states, kind, came, online, language, needs);
        getContent().addClassNames("filter", "audience");
    }

    void show(Audience audience) {
        states.setValue(audience.states());
        kind.setValue(audience.kind().orElse(null));
        came.setValue(audience.present().orElse(null));
        online.setValue(audience.online().orElse(null));
        language.setValue(audience.language().orElse(null));
        needs.setValue(audience.needs().orElse(null));
    }

    private void chosen() {
        chosen.accept(new Audience(
                Set.copyOf(states.getValue()),
                kind.getOptionalValue(),
                came.getOptionalValue(),
                online.getOptionalValue(),
                language.getOptionalValue(),
                needs.getOptionalValue(),
                Set.of()));
    }

    private Select<Boolean> yesOrNo(String name) {
        var select = new Select<Boolean>();
        choice(select, name);
        select.setItems(true, false);
        select.setItemLabelGenerator(one -> Optional.ofNullable(one)
                .map(yes -> getTranslation("letters.to." + name + (yes ? "-yes" : "-no")))
                .orElseGet(this::any));
        return select;
    }

    private void choice(Select<?> select, String name) {
        select.setLabel(getTranslation("letters.to." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any());
    }

    private String any() {
        return getTranslation("organise.filter.any");
    }
}
