package org.zaedno.hub.workspace.editor;

import java.time.Clock;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Step;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;

/** What is done at the editor, and what is seen after it. */
class EditorWork implements EditorWishes {
    /** The view around it. */
    interface Around {
        /** The item has an address now, or another edition lies on the table. */
        void moved();

        /** Whether everything on the screen is in the store. */
        void stored(boolean everything);

        /** Something that is no field was changed: it is to be saved within the same time as what is typed. */
        void soon();

        /** Has the browser send what it has not sent yet, and then calls {@link EditorWork#meet}. */
        void askForEverything();

        /** Opens a page beside this one. */
        void open(String address);
    }

    private final EditorDoors doors;
    private final Manuscript manuscript;
    private final boolean mayWrite;
    private final Around around;
    private final DeskItem item = new ItemOnDesk(this);
    private EditorSheet sheet;

    EditorWork(EditorDoors doors, Manuscript manuscript, boolean mayWrite, Around around) {
        this.doors = doors;
        this.manuscript = manuscript;
        this.mayWrite = mayWrite;
        this.around = around;
    }

    void lieOn(EditorSheet table) {
        sheet = table;
    }

    EditorDoors doors() {
        return doors;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    @Override
    public void wrote() {
        sheet.say("");
        sheet.showSaved();
    }

    /** Whom it is for: kept at once, where there is something to keep it of. */
    void chosen() {
        if (manuscript.item().isPresent()) saveByItself();
        else sheet.showSaved();
    }

    @Override
    public void save() {
        if (!mayWrite || manuscript.binned()) return;
        if (unsaved() || manuscript.item().isEmpty()) keep(How.BY_HAND);
        sheet.say(unsaved() ? text("editor.saved.stuck") : text("workspace.editor.saved"));
    }

    /** The browser says that something was typed and some seconds have passed, or that a field was left. */
    void saveByItself() {
        if (!mayWrite || manuscript.binned()) return;
        if (unsaved()) keep(How.BY_ITSELF);
        else around.stored(true);
    }

    boolean unsaved() {
        return manuscript.unsaved() || sheet.rail().unsaved();
    }

    @Override
    public void step(Draft draft, Step step) {
        StepDialogs.ask(step, draft, words -> {
            sheet.rail().save();
            boolean taken = manuscript.take(step, draft, words);
            told(How.BY_HAND);
            if (taken) {
                StepDialogs.said(step, PublicAddress.of(manuscript, draft.language()));
                sheet.pair().focusHead(draft.language());
            } else draft.refused().ifPresent(sheet.rail()::answer);
        });
    }

    /** The step whose button is marigold. */
    void next() {
        if (manuscript.item().isEmpty()) save();
        sheet.next()
                .ifPresent(language ->
                        sheet.pair().step(language).ifPresent(step -> step(manuscript.draft(language), step)));
    }

    @Override
    public void expire(Draft draft) {
        var present = draft.stored().flatMap(edition -> edition.schedule().expiresAt());
        var dialog = new MomentDialog("editor.expiry.", present, at -> expire(draft, Optional.of(at)));
        if (present.isPresent()) dialog.or(text("editor.expiry.never"), () -> expire(draft, Optional.empty()));
        dialog.open();
    }

    private void expire(Draft draft, Optional<java.time.Instant> at) {
        boolean done = manuscript.expire(draft, at);
        told(How.BY_HAND);
        if (done) Notice.done(text(at.isPresent() ? "editor.expiry.done" : "editor.expiry.undone"));
    }

    @Override
    public void seeTheirs(Draft draft) {
        new TheirsDialog(
                        manuscript.kind(),
                        draft,
                        () -> {
                            draft.takeTheirs();
                            told(How.BY_HAND);
                        },
                        () -> {
                            draft.saveOverTheirs(manuscript.item().orElseThrow().id(), manuscript);
                            told(How.BY_HAND);
                        })
                .open();
    }

    @Override
    public void preview(Draft draft) {
        keep(How.BY_ITSELF);
        manuscript.item().ifPresent(begun -> around.open(PublicAddress.preview(begun, draft.language())));
    }

    @Override
    public void history(Draft draft) {
        keep(How.BY_ITSELF);
        new HistoryDialog(manuscript, draft, doors, () -> told(How.BY_HAND)).open();
    }

    @Override
    public void compared(Draft draft) {
        boolean done = manuscript.compared(draft);
        told(How.BY_HAND);
        if (done) Notice.done(text("editor.stale.done"));
    }

    @Override
    public void toggle(Language language) {
        var source = manuscript.source(sheet.sides().left());
        sheet.lay(sheet.sides().toggle(language, source));
        around.moved();
    }

    @Override
    public void remarked() {
        sheet.remarked();
    }

    @Override
    public void takeOut() {
        manuscript.item().ifPresent(binned -> item.changed(doors.bin().takeOut(binned.id(), binned.version())));
    }

    /**
     * Somebody changed the item, here or elsewhere. Where words have moved, the browser is asked first for what it has
     * not sent yet: it may be typing in the very field that looks untouched from here.
     */
    void changedElsewhere() {
        if (manuscript.reloadFacts()) around.askForEverything();
        else sheet.remarked();
    }

    /** Everything typed is here: what is stored now is met. */
    void meet() {
        manuscript.reload();
        sheet.remarked();
        around.stored(!unsaved());
    }

    /** The item as the panels beside the text see it. */
    DeskItem item() {
        return item;
    }

    EditorSheet sheet() {
        return sheet;
    }

    boolean mayWrite() {
        return mayWrite;
    }

    /** A panel holds something: it is to be saved within the same time as what is typed. */
    void waits() {
        sheet.showSaved();
        around.soon();
    }

    private void keep(How how) {
        boolean begun = manuscript.item().isPresent();
        try {
            manuscript.save(sheet.sides().left(), how);
            sheet.rail().refuse("");
        } catch (Refusal refused) {
            sheet.rail().refuse(Notice.textOf(refused));
        }
        sheet.rail().save();
        told(how);
        if (!begun && manuscript.item().isPresent()) around.moved();
    }

    /** After every answer of the desk: the browser forgets what is stored. */
    private void told(How how) {
        boolean everything = !unsaved();
        if (everything) sheet.savedAt(Clock.systemUTC().instant());
        if (how == How.BY_HAND) manuscript.reload();
        if (how == How.BY_HAND) sheet.remarked();
        else sheet.refresh();
        around.stored(everything);
    }

    private static String text(String key) {
        return com.vaadin.flow.i18n.I18NProvider.translate(key);
    }
}
