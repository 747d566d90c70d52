package org.zaedno.hub.workspace.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.function.Consumer;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.tenancy.PersonId;

/** Narrows the log. Says what was chosen; showing it is the address's business. */
class ActivityFilterForm extends Composite<Div> {
    private final Select<PersonId> person = new Select<>();
    private final Select<Deed.Area> area = new Select<>();
    private final Select<ActivityQuery.Since> since = new Select<>();
    private final transient Consumer<ActivityQuery> chosen;
    private transient Map<PersonId, String> people = Map.of();
    private transient ActivityQuery shown = ActivityQuery.ALL;

    ActivityFilterForm(Consumer<ActivityQuery> chosen) {
        this.chosen = chosen;
        person.setLabel(getTranslation("activity.filter.person"));
        area.setLabel(getTranslation("activity.filter.area"));
        since.setLabel(getTranslation("activity.filter.since"));
        area.setItems(Deed.Area.values());
        since.setItems(ActivityQuery.Since.values());
        person.setItemLabelGenerator(id -> id == null ? any("person") : people.getOrDefault(id, ""));
        area.setItemLabelGenerator(item -> item == null ? any("area") : named("activity.area.", item));
        since.setItemLabelGenerator(item -> item == null ? any("since") : named("activity.since.", item));
        empty(person, "person");
        empty(area, "area");
        empty(since, "since");
        getContent().add(person, area, since);
        getContent().addClassName("filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("activity.filter.label"));
    }

    void show(ActivityQuery query, Map<PersonId, String> inTheLog) {
        shown = query;
        people = inTheLog;
        person.setItems(inTheLog.keySet());
        person.setValue(query.person().filter(inTheLog::containsKey).orElse(null));
        area.setValue(query.area().orElse(null));
        since.setValue(query.since().orElse(null));
    }

    private void empty(Select<?> select, String what) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any(what));
        select.addValueChangeListener(this::changed);
    }

    private void changed(HasValue.ValueChangeEvent<?> change) {
        if (!change.isFromClient()) return;
        chosen.accept(shown.narrowed(person.getOptionalValue(), area.getOptionalValue(), since.getOptionalValue()));
    }

    private String any(String what) {
        return getTranslation("activity.any." + what);
    }

    private String named(String prefix, Enum<?> value) {
        return getTranslation(prefix + ActivityQuery.name(value));
    }
}
