package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.zaedno.content.comparison.Comparison;
import org.zaedno.content.safeguarding.Answers;
import org.zaedno.content.safeguarding.Answers.ConsentOf;
import org.zaedno.content.safeguarding.Answers.Naming;
import org.zaedno.content.safeguarding.Answers.Placing;
import org.zaedno.content.safeguarding.Checklist;
import org.zaedno.content.safeguarding.GateState;
import org.zaedno.content.safeguarding.Obstacle;
import org.zaedno.content.safeguarding.Question;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.compare.Compared;
import org.zaedno.hub.workspace.compare.ComparisonView;
import org.zaedno.hub.workspace.kit.DayField;

/** The questions about a child in the text. The first one is always there; the others when it is answered with yes. */
class ChecklistForm extends Div {
    private final transient Phrases words;
    private final Choice<Boolean> tells = Choice.yesOrNo(Question.TELLS_OF_CHILD);
    private final Choice<Naming> name = new Choice<>(Question.NAME, Naming.values());
    private final Choice<Placing> place = new Choice<>(Question.PLACE, Placing.values());
    private final Choice<Boolean> recognisable = Choice.yesOrNo(Question.RECOGNISABLE);
    private final Choices<ConsentOf> consent = new Choices<>(Question.CONSENT, ConsentOf.values());
    private final DayField consentUntil =
            new DayField(getTranslation("safeguarding.question." + FindingList.key(Question.CONSENT_UNTIL)));
    private final Choice<Boolean> readAloud = Choice.yesOrNo(Question.READ_ALOUD);
    private final Choice<Boolean> danger = Choice.yesOrNo(Question.DANGER);
    private final Paragraph answered = new Paragraph();
    private final Div since = new Div();
    private final Button keep = new Button();
    private final Map<Question, Component> fields = new EnumMap<>(Question.class);
    private transient Consumer<Answers> answer = answers -> {};
    private transient Optional<Checklist> shown = Optional.empty();
    private boolean pictured;

    ChecklistForm(Phrases words) {
        this.words = words;
        addClassName("checklist");
        answered.addClassName("checklist-answered");
        fields.put(Question.TELLS_OF_CHILD, tells);
        fields.put(Question.NAME, name);
        fields.put(Question.PLACE, place);
        fields.put(Question.RECOGNISABLE, recognisable);
        fields.put(Question.CONSENT, consent);
        fields.put(Question.CONSENT_UNTIL, consentUntil);
        fields.put(Question.READ_ALOUD, readAloud);
        fields.put(Question.DANGER, danger);
        add(new H3(getTranslation("safeguarding.gate.checklist")), answered, since);
        fields.values().forEach(this::add);
        add(keep);
        tells.addValueChangeListener(change -> arrange());
        consent.addValueChangeListener(change -> arrange());
        tells.setManualValidation(true);
        keep.addClickListener(click -> {
            boolean begun = tells.getValue() != null;
            tells.setErrorMessage(getTranslation("safeguarding.checklist.first"));
            tells.setInvalid(!begun);
            if (begun) answer.accept(answers());
        });
    }

    void onAnswer(Consumer<Answers> answer) {
        this.answer = answer;
    }

    /** What is being answered stays; only newly kept answers replace it. */
    void show(GateState state, boolean mayWrite) {
        pictured = state.pictures().stream()
                .anyMatch(picture -> picture.shows()
                        .filter(org.zaedno.content.files.ShowsChild.RECOGNISABLE::equals)
                        .isPresent());
        if (!state.checklist().equals(shown)) state.checklist().ifPresent(kept -> fill(kept.answers()));
        shown = state.checklist();
        answered.setVisible(shown.isPresent());
        shown.ifPresent(kept -> answered.setText(getTranslation(
                kept.by().isEmpty() ? "safeguarding.checklist.answered" : "safeguarding.checklist.answered-by",
                words.dateAndTime(kept.at()),
                kept.by())));
        since.removeAll();
        boolean old = state.obstacles().contains(Obstacle.CHECKLIST_OLD);
        if (old) since.add(sinceAnswered(state.sinceAnswered()));
        keep.setText(getTranslation(old ? "safeguarding.checklist.confirm" : "safeguarding.checklist.keep"));
        keep.setVisible(mayWrite);
        keep.setThemeName("primary", !state.missing().isEmpty() || old);
        fields.forEach((question, field) -> ((com.vaadin.flow.component.HasValue<?, ?>) field).setReadOnly(!mayWrite));
        arrange();
    }

    private Component sinceAnswered(List<Comparison> changed) {
        return new ComparisonView(IntStream.range(0, changed.size())
                .mapToObj(i -> new Compared("safeguarding.checklist.since", changed.get(i)))
                .toList());
    }

    private void arrange() {
        boolean story = Boolean.TRUE.equals(tells.getValue());
        boolean asked = story || pictured;
        Arrays.asList(name, place, recognisable, readAloud).forEach(field -> field.setVisible(story));
        consent.setVisible(asked);
        danger.setVisible(asked);
        consentUntil.setVisible(
                asked && consent.getValue().stream().anyMatch(by -> by != ConsentOf.NOBODY && by != ConsentOf.CHILD));
    }

    private void fill(Answers answers) {
        tells.setValue(answers.tellsOfChild());
        name.setValue(answers.name().orElse(null));
        place.setValue(answers.place().orElse(null));
        recognisable.setValue(answers.recognisable().orElse(null));
        consent.setValue(answers.consent());
        consentUntil.setValue(answers.consentUntil().orElse(null));
        readAloud.setValue(answers.readAloud().orElse(null));
        danger.setValue(answers.danger().orElse(null));
    }

    private Answers answers() {
        return new Answers(
                Boolean.TRUE.equals(tells.getValue()),
                Optional.ofNullable(name.getValue()),
                Optional.ofNullable(place.getValue()),
                Optional.ofNullable(recognisable.getValue()),
                Set.copyOf(consent.getValue()),
                Optional.<LocalDate>ofNullable(consentUntil.getValue()),
                Optional.ofNullable(readAloud.getValue()),
                Optional.ofNullable(danger.getValue()));
    }
}
