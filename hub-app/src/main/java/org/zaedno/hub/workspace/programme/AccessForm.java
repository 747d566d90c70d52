package org.zaedno.hub.workspace.programme;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zaedno.content.event.Access;
import org.zaedno.content.event.AccessFeature;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.PairField;

/** Everything people ask about before they come: there, not there, or not said yet. */
final class AccessForm {
    private enum Answer {
        YES,
        NO,
        UNSAID
    }

    private final Map<AccessFeature, RadioButtonGroup<Answer>> answers = new EnumMap<>(AccessFeature.class);
    private final PairField way;
    private final PairField note;

    AccessForm(Access before) {
        way = PairField.lines("timetable.access.way", Access.TEXT_MAX, before.way())
                .helped("timetable.access.way-hint");
        note = PairField.lines("timetable.access.note", Access.TEXT_MAX, before.note());
        for (var feature : AccessFeature.values()) answers.put(feature, field(feature, before.has(feature)));
    }

    void open(Consumer<Access> keep) {
        var features = new Div();
        features.addClassName("access-answers");
        answers.values().forEach(features::add);
        new TypedDialog("timetable.access", "access", () -> keep.accept(read()), features, way, note).open();
    }

    private Access read() {
        return new Access(answered(Answer.YES), answered(Answer.NO), way.names(), note.names());
    }

    private Set<AccessFeature> answered(Answer answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() == answer)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static RadioButtonGroup<Answer> field(AccessFeature feature, Optional<Boolean> known) {
        var field = new RadioButtonGroup<Answer>(translate(Choices.key("access.feature.", feature)));
        field.setItems(Answer.values());
        field.setItemLabelGenerator(answer -> translate(Choices.key("timetable.answer.", answer)));
        field.setValue(known.map(there -> there ? Answer.YES : Answer.NO).orElse(Answer.UNSAID));
        return field;
    }
}
