package org.zaedno.hub.workspace.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zaedno.content.event.Programme;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.UndoButton;

/** Who speaks and in which rooms. Taken away, they go from every point that names them; undone, they are there again. */
class PeoplePart extends Div {
    private final transient KeptProgramme kept;
    private final boolean mayChange;

    PeoplePart(KeptProgramme kept, boolean mayChange) {
        this.kept = kept;
        this.mayChange = mayChange;
        draw();
    }

    final void draw() {
        removeAll();
        add(speakers(), rooms());
    }

    private NamedPart speakers() {
        var entries = kept.shown().speakers().stream()
                .map(one -> new NamedPart.Entry(
                        Naming.of(one.name()),
                        Naming.of(one.role()),
                        () -> NamedForms.speaker(Optional.of(one), now -> keep(with -> with.with(now))),
                        () -> keep(with -> with.without(one.id()))))
                .toList();
        var add = button(
                "timetable.speaker.add",
                () -> NamedForms.speaker(Optional.empty(), now -> keep(with -> with.with(now))));
        return new NamedPart("timetable.speakers", "timetable.speakers.none", entries, add);
    }

    private NamedPart rooms() {
        var entries = kept.shown().rooms().stream()
                .map(one -> new NamedPart.Entry(
                        Naming.of(one.name()),
                        Naming.of(one.note()),
                        () -> NamedForms.room(Optional.of(one), now -> keep(with -> with.with(now))),
                        () -> keep(with -> with.without(one.id()))))
                .toList();
        var add = button(
                "timetable.room.add", () -> NamedForms.room(Optional.empty(), now -> keep(with -> with.with(now))));
        return new NamedPart("timetable.rooms", "timetable.rooms.none", entries, add);
    }

    private Optional<Button> button(String key, Runnable action) {
        return mayChange ? Optional.of(new Button(getTranslation(key), click -> action.run())) : Optional.empty();
    }

    private void keep(UnaryOperator<Programme> how) {
        var back = kept.change(how);
        Notice.done(getTranslation("timetable.saved"), new UndoButton(back));
    }
}
