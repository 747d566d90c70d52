package org.zaedno.hub.workspace.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.event.Access;
import org.zaedno.content.event.AccessDesk;
import org.zaedno.content.event.AccessFeature;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.UndoButton;

/** How one gets in: what is known, in the words readers get, and the way to say more. */
class AccessPart extends Section {
    private final transient AccessDesk desk;
    private final transient ItemId event;
    private final boolean mayChange;
    private transient Access shown;

    AccessPart(AccessDesk desk, ItemId event, boolean mayChange) {
        this.desk = desk;
        this.event = event;
        this.mayChange = mayChange;
        this.shown = desk.of(event);
        addClassName("stage-part");
        draw();
    }

    private void draw() {
        removeAll();
        add(new H2(getTranslation("timetable.access")));
        if (shown.isEmpty()) add(text(getTranslation("timetable.access.none")));
        if (!shown.there().isEmpty()) add(line("access.there", shown.there()));
        if (!shown.missing().isEmpty()) add(line("access.missing", shown.missing()));
        for (var words : Arrays.asList(shown.way(), shown.note()))
            Naming.of(words).lines().forEach(line -> add(text(line)));
        if (!mayChange) return;
        var change =
                new Button(getTranslation("timetable.access.change"), click -> new AccessForm(shown).open(this::keep));
        change.addThemeName(shown.isEmpty() ? "" : "tertiary");
        add(change, text(getTranslation("timetable.access.sketch")));
    }

    private void keep(Access wished) {
        var before = shown;
        store(before, wished);
        Notice.done(getTranslation("timetable.access.saved"), new UndoButton(() -> store(wished, before)));
    }

    private void store(Access seen, Access wished) {
        try {
            shown = desk.describe(event, seen, wished);
        } catch (ChangedMeanwhile faster) {
            shown = desk.of(event);
            throw faster;
        } finally {
            draw();
        }
    }

    private Div line(String key, Set<AccessFeature> features) {
        var said = features.stream()
                .map(one -> getTranslation(Choices.key("access.feature.", one)))
                .collect(Collectors.joining(", "));
        return new Div(text(getTranslation("timetable.access.line", getTranslation(key), said)));
    }

    private static Paragraph text(String words) {
        var text = new Paragraph(words);
        text.addClassName("organise-text");
        return text;
    }
}
