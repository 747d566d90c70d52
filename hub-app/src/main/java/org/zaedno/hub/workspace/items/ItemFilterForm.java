package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.State;
import org.zaedno.hub.workspace.kit.StateBadge;

/** Narrows the list. Says what was chosen; showing it is the address's business. */
class NewsFilterForm extends Composite<Div> {
    private final TextField text = new TextField();
    private final Select<State> state = new Select<>();
    private final Select<Language> missing = new Select<>();
    private final Consumer<NewsQuery> chosen;

    NewsFilterForm(Consumer<NewsQuery> chosen) {
        this.chosen = chosen;
        text.setLabel(getTranslation("workspace.news.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(EditionText.TITLE_MAX);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(getTranslation("workspace.news.filter.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("workspace.news.filter.any-state"));
        state.setItems(State.DRAFT, State.IN_REVIEW, State.PUBLISHED, State.ARCHIVED);
        state.setItemLabelGenerator(item ->
                item == null ? getTranslation("workspace.news.filter.any-state") : StateBadge.text(Optional.of(item)));
        missing.setLabel(getTranslation("workspace.news.filter.missing"));
        missing.setEmptySelectionAllowed(true);
        missing.setEmptySelectionCaption(getTranslation("workspace.news.filter.nothing-missing"));
        missing.setItems(Language.BG, Language.EN);
        missing.setItemLabelGenerator(item -> getTranslation(
                item == null
                        ? "workspace.news.filter.nothing-missing"
                        : item == Language.EN ? "workspace.edition.en" : "workspace.edition.bg"));
        text.addValueChangeListener(this::changed);
        state.addValueChangeListener(this::changed);
        missing.addValueChangeListener(this::changed);
        getContent().add(text, state, missing);
        getContent().addClassName("filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("workspace.news.filter.label"));
    }

    void show(NewsQuery query) {
        text.setValue(query.text().orElse(""));
        state.setValue(query.state().orElse(null));
        missing.setValue(query.missing().orElse(null));
    }

    private void changed(HasValue.ValueChangeEvent<?> change) {
        if (!change.isFromClient()) return;
        chosen.accept(NewsQuery.ALL.narrowed(text.getValue(), state.getOptionalValue(), missing.getOptionalValue()));
    }
}
