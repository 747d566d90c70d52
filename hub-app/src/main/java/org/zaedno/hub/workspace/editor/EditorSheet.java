package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Person;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** What lies on the table: the editions, what stands beside them, and the bar above. Shows the model; decides nothing. */
class EditorSheet extends Div {
    private final transient Manuscript manuscript;
    private final transient Phrases words;
    private final boolean mayWrite;
    private final EditorBar bar;
    private final Company company;
    private final Rail rail;
    private final EditionSwitch editions;
    private final EditionPair pair;
    private final Div notes = new Div();
    private transient Sides sides;
    private transient Language front;
    private transient Optional<Instant> savedAt = Optional.empty();

    EditorSheet(EditorWork work, ActingWorkspace acting, Person me, boolean mayWrite, Sides sides) {
        var doors = work.doors();
        this.manuscript = work.manuscript();
        this.words = doors.words().in(ReadersLanguage.current());
        this.mayWrite = mayWrite;
        this.sides = sides;
        this.front = sides.inHand();
        company = new Company(doors, me, work::changedElsewhere);
        bar = new EditorBar(acting, manuscript.kind(), company, work::save);
        editions = new EditionSwitch(work, this::look);
        pair = new EditionPair(work, words);
        rail = new Rail(
                new AudienceForm(doors.themes().offered(manuscript.audience().themes()), chosen -> {
                    manuscript.choose(chosen);
                    work.chosen();
                }),
                doors.panels(manuscript.kind()),
                work.item());
        var sheet = new Div(notes, editions, pair);
        sheet.addClassName("sheet");
        var main = new Main(sheet, rail);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        main.addClassName("editor");
        add(bar, main);
    }

    /** After it hangs together with the work: fills everything for the first time. */
    void open() {
        lay(sides);
        if (manuscript.item().isEmpty()) pair.focus(front);
    }

    Sides sides() {
        return sides;
    }

    Rail rail() {
        return rail;
    }

    Company company() {
        return company;
    }

    void lay(Sides chosen) {
        sides = chosen;
        if (!sides.shown().contains(front)) front = sides.inHand();
        pair.lay(sides, front);
        remarked();
    }

    /** What colleagues say may have changed. */
    void remarked() {
        pair.listen(sides);
        refresh();
    }

    void refresh() {
        var next = pair.next(sides);
        boolean writable = mayWrite && !manuscript.binned();
        pair.refresh(sides, writable, next);
        editions.show(sides, front, manuscript.editions());
        rail.refresh(manuscript.audience(), manuscript.item().isPresent(), !writable);
        manuscript.item().ifPresent(item -> company.gather(item.id()));
        showSaved();
    }

    /** Only whether everything is kept: nothing else has changed by a word that was typed. */
    void showSaved() {
        boolean unsaved = manuscript.unsaved() || rail.unsaved();
        boolean stuck = manuscript.drafts().stream().anyMatch(draft -> draft.unsaved() && !draft.canSaveItself());
        bar.show(
                manuscript.title(ReadersLanguage.current()),
                new SavedState(mayWrite, manuscript.item().isPresent(), unsaved, stuck, savedAt, words));
    }

    void savedAt(Instant instant) {
        savedAt = Optional.of(instant);
    }

    /** To be heard by whoever does not see the bar. */
    void say(String told) {
        bar.say(told);
    }

    /** The edition whose next step Ctrl+Enter takes. */
    Optional<Language> next() {
        return pair.next(sides);
    }

    EditionPair pair() {
        return pair;
    }

    /** Above the editions; nothing takes the note away again. */
    void note(Component... note) {
        notes.removeAll();
        notes.add(note);
    }

    private void look(Language language) {
        front = language;
        pair.lay(sides, front);
        refresh();
    }
}
