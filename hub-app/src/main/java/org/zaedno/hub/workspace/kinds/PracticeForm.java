package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zaedno.content.practice.AgeRange;
import org.zaedno.content.practice.Evidence;
import org.zaedno.content.practice.FamilySituation;
import org.zaedno.content.practice.PracticeFacts;
import org.zaedno.content.practice.Principle;
import org.zaedno.content.practice.Region;
import org.zaedno.content.practice.Setting;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** For whom a practice is, where and when it was tried, how its effect is known. Nothing is obligatory. */
class PracticeForm extends FactsForm<PracticeFacts> {
    private final CheckboxGroup<AgeRange> ages = Choice.boxes(this, "fact.ages", AgeRange.class, "fact.age.");
    private final MultiSelectComboBox<FamilySituation> families =
            Choice.several(this, "fact.families", FamilySituation.class, "fact.family.");
    private final MultiSelectComboBox<Setting> settings =
            Choice.several(this, "fact.settings", Setting.class, "fact.setting.");
    private final MultiSelectComboBox<Region> regions =
            Choice.several(this, "fact.regions", Region.class, "fact.region.");
    private final IntegerField from = new IntegerField(getTranslation("facts.practice.from"));
    private final IntegerField to = new IntegerField(getTranslation("facts.practice.to"));
    private final Select<Evidence> evidence = Choice.one(this, "fact.evidence", Evidence.class, "fact.evidence.");
    private final CheckboxGroup<Principle> principles = new CheckboxGroup<>();

    PracticeForm(List<Principle> named) {
        families.setHelperText(getTranslation("facts.practice.families.hint"));
        to.setHelperText(getTranslation("facts.practice.to.hint"));
        evidence.setHelperText(getTranslation("facts.practice.evidence.hint"));
        principles.setLabel(getTranslation("fact.principles"));
        principles.setItems(named);
        principles.setItemLabelGenerator(principle -> principle.name().in(ReadersLanguage.current()));
        principles.addThemeName("vertical");
        principles.setVisible(!named.isEmpty());
        for (var year : List.of(from, to)) year.setManualValidation(true);
        var years = new Div(from, to);
        years.addClassName("both-languages");
        for (var field : fields())
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) typed();
            });
        add(ages, families, settings, regions, years, evidence, principles);
    }

    @Override
    void show(Optional<PracticeFacts> kept) {
        var facts = kept.orElse(PracticeFacts.NONE);
        ages.setValue(facts.ages());
        families.setValue(facts.families());
        settings.setValue(facts.settings());
        regions.setValue(facts.regions());
        from.setValue(facts.from().orElse(null));
        to.setValue(facts.to().orElse(null));
        evidence.setValue(facts.evidence().orElse(null));
        principles.setValue(principles
                .getListDataView()
                .getItems()
                .filter(principle -> facts.principles().contains(principle.id()))
                .collect(Collectors.toSet()));
    }

    @Override
    Optional<PracticeFacts> read() {
        return Optional.of(new PracticeFacts(
                ages.getValue(),
                families.getValue(),
                settings.getValue(),
                regions.getValue(),
                from.getOptionalValue(),
                to.getOptionalValue(),
                evidence.getOptionalValue(),
                principles.getValue().stream().map(Principle::id).collect(Collectors.toSet())));
    }

    @Override
    void readOnly(boolean readOnly) {
        fields().forEach(field -> field.setReadOnly(readOnly));
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(ages, families, settings, regions, from, to, evidence, principles);
    }
}
