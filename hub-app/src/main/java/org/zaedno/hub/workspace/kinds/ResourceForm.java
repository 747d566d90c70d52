package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.files.Licence;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.resource.Audience;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceType;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.DayField;

/** What a resource is, whose and since when, and where to find it. Kept as soon as its type is chosen. */
class ResourceForm extends FactsForm<ResourceFacts> {
    private final Select<ResourceType> type = Choice.one(this, "fact.type", ResourceType.class, "fact.type.");
    private final LinkRows links = new LinkRows(this::typed);
    private final TextArea authors = new TextArea(getTranslation("fact.authors"));
    private final NamesField publisher = new NamesField("fact.publisher", ResourceFacts.PUBLISHER_MAX, this::typed);
    private final IntegerField year = new IntegerField(getTranslation("facts.resource.year"));
    private final DayField issued = new DayField(getTranslation("facts.resource.day"));
    private final Select<Licence> licence = Choice.one(this, "fact.licence", Licence.class, "files.licence.");
    private final MultiSelectComboBox<Audience> audiences =
            Choice.several(this, "fact.audiences", Audience.class, "fact.audience.");
    private final MultiSelectComboBox<Tongue> languages =
            Choice.several(this, "fact.languages.resource", Tongue.class, "fact.tongue.");

    ResourceForm() {
        type.setEmptySelectionAllowed(false);
        authors.setHelperText(getTranslation("facts.resource.authors.hint"));
        authors.setWidthFull();
        issued.setHelperText(getTranslation("facts.resource.day.hint"));
        licence.setHelperText(getTranslation("facts.resource.licence.hint"));
        year.setManualValidation(true);
        var when = new Div(year, issued);
        when.addClassName("both-languages");
        for (var field : fields())
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) typed();
            });
        add(type, links, authors, publisher, when, licence, audiences, languages);
    }

    @Override
    void show(Optional<ResourceFacts> kept) {
        type.setValue(kept.map(ResourceFacts::type).orElse(null));
        links.show(kept.map(ResourceFacts::links).orElse(List.of()));
        authors.setValue(String.join("\n", kept.map(ResourceFacts::authors).orElse(List.of())));
        publisher.show(kept.map(ResourceFacts::publisher).orElse(new Names("", "")));
        year.setValue(kept.flatMap(ResourceFacts::year).orElse(null));
        issued.setValue(kept.flatMap(ResourceFacts::issued).orElse(null));
        licence.setValue(kept.flatMap(ResourceFacts::licence).orElse(null));
        audiences.setValue(kept.map(ResourceFacts::audiences).orElse(Set.of()));
        languages.setValue(kept.map(ResourceFacts::languages).orElse(Set.of()));
    }

    @Override
    Optional<ResourceFacts> read() {
        if (type.isEmpty()) throw new InvalidValue("resource-type-first");
        return Optional.of(new ResourceFacts(
                type.getValue(),
                authors.getValue().lines().toList(),
                publisher.read(),
                year.getOptionalValue(),
                issued.getOptionalValue(),
                licence.getOptionalValue(),
                audiences.getValue(),
                languages.getValue(),
                links.read()));
    }

    @Override
    void readOnly(boolean readOnly) {
        fields().forEach(field -> field.setReadOnly(readOnly));
        links.setReadOnly(readOnly);
        publisher.setReadOnly(readOnly);
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(type, authors, year, issued, licence, audiences, languages);
    }
}
