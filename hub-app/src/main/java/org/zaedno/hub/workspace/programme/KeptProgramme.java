package org.zaedno.hub.workspace.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zaedno.content.event.Programme;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;

/** The programme on the screen. Every change is kept at once and can be taken back. */
final class KeptProgramme {
    private final ProgrammeDesk desk;
    private final ItemId event;
    private final List<Runnable> draw = new ArrayList<>();
    private Programme shown;

    KeptProgramme(ProgrammeDesk desk, ItemId event) {
        this.desk = desk;
        this.event = event;
        this.shown = desk.of(event);
    }

    /** @param drawing shows {@link #shown} */
    void onChange(Runnable drawing) {
        draw.add(drawing);
    }

    Programme shown() {
        return shown;
    }

    /**
     * Keeps what becomes of it.
     *
     * @return takes just this back, whatever was changed elsewhere since
     * @throws ChangedMeanwhile where somebody else changed the same; what there is now is on the screen then
     */
    Runnable change(UnaryOperator<Programme> how) {
        var before = shown;
        var wished = how.apply(before);
        store(before, wished);
        return () -> store(wished, before);
    }

    private void store(Programme seen, Programme wished) {
        try {
            show(desk.change(event, seen, wished));
        } catch (ChangedMeanwhile faster) {
            show(desk.of(event));
            throw faster;
        }
    }

    private void show(Programme now) {
        shown = now;
        draw.forEach(Runnable::run);
    }
}
