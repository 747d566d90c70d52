package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.zaedno.content.publication.RevisionRow;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.compare.Compared;
import org.zaedno.hub.workspace.compare.ComparisonView;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Every version an edition ever had. Any two can be compared, and an old one brought back. */
class HistoryDialog extends Dialog {
    private final transient Manuscript manuscript;
    private final transient Draft draft;
    private final transient EditorDoors doors;
    private final transient Runnable changed;
    private final transient Phrases words;
    private final Select<RevisionRow> older = new Select<>();
    private final Select<RevisionRow> newer = new Select<>();
    private final UnorderedList sessions = new UnorderedList();
    private final Div compared = new Div();
    private transient List<RevisionRow> rows = List.of();

    /** @param changed an old version was brought back */
    HistoryDialog(Manuscript manuscript, Draft draft, EditorDoors doors, Runnable changed) {
        this.manuscript = manuscript;
        this.draft = draft;
        this.doors = doors;
        this.changed = changed;
        this.words = doors.words().in(ReadersLanguage.current());
        var edition = getTranslation("workspace.edition." + draft.language().tag());
        setHeaderTitle(getTranslation("editor.history.of", edition));
        setWidth("min(68rem, 96vw)");
        older.setLabel(getTranslation("editor.history.older"));
        newer.setLabel(getTranslation("editor.history.newer"));
        for (var choice : List.of(older, newer)) {
            choice.setItemLabelGenerator(this::name);
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) compare();
            });
        }
        sessions.addClassName("sessions");
        compared.getElement().setAttribute("aria-live", "polite");
        compared.getElement().setAttribute("lang", draft.language().locale().getLanguage());
        var choice = new Div(older, newer);
        choice.addClassName("moment");
        var right = new Div(choice, compared);
        var both = new Div(sessions, right);
        both.addClassName("history");
        add(both);
        getFooter().add(new Button(getTranslation("workspace.close"), click -> close()));
        read();
    }

    private void read() {
        rows = doors.revisions().of(manuscript.item().orElseThrow().id(), draft.language());
        older.setItems(rows);
        newer.setItems(rows);
        var folded = RevisionSession.of(rows);
        list(folded);
        if (!rows.isEmpty()) show(folded.getFirst());
    }

    private void list(List<RevisionSession> shown) {
        sessions.removeAll();
        shown.forEach(session -> sessions.add(new RevisionEntry(session, this)));
    }

    /** Every version of this session by itself, the others as they were. */
    void unfold(RevisionSession session) {
        list(RevisionSession.of(rows).stream()
                .flatMap(other -> other.equals(session) ? other.single().stream() : Stream.of(other))
                .toList());
    }

    /** What happened in this session: against the version before it. */
    void show(RevisionSession session) {
        newer.setValue(session.last());
        older.setValue(rows.get(Math.min(rows.size() - 1, rows.indexOf(session.first()) + 1)));
        compare();
    }

    /** As a new version: what is there now stays in the history. */
    void restore(RevisionRow row) {
        try {
            if (draft.unsaved()) manuscript.save(draft.language(), How.BY_HAND);
            draft.replace(doors.revisions()
                    .restore(manuscript.item().orElseThrow().id(), draft.language(), row.number(), draft.seen()));
            changed.run();
            close();
            Notice.done(getTranslation("editor.history.restored", name(row)));
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }

    boolean mayRestore(RevisionRow row) {
        return !rows.getFirst().equals(row) && doors.desk().mayWrite();
    }

    String name(RevisionRow row) {
        var who = row.author().isEmpty() ? getTranslation("workspace.editor.somebody") : row.author();
        return getTranslation("editor.history.version", row.number(), words.dateAndTime(row.at()), who);
    }

    private void compare() {
        compared.removeAll();
        if (older.isEmpty() || newer.isEmpty()) return;
        var item = manuscript.item().orElseThrow().id();
        var before =
                doors.revisions().text(item, draft.language(), older.getValue().number());
        var after =
                doors.revisions().text(item, draft.language(), newer.getValue().number());
        if (rows.size() == 1) compared.add(new Paragraph(getTranslation("editor.history.one")));
        else compared.add(new ComparisonView(Compared.of(manuscript.kind(), before, after)));
    }
}
