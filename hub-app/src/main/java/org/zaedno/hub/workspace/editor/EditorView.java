package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.people.Person;
import org.zaedno.hub.workspace.kit.KeptText;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.WideShell;

/** One item of any kind: one edition, or two side by side. */
@Route(value = ":workspace/:kind(" + KindPlace.ANY + ")/:item", layout = WideShell.class)
@PermitAll
class EditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, EditorWork.Around {
    private final transient EditorDoors doors;
    private final transient KeptText kept = new KeptText(this, this::offer);
    private transient ActingWorkspace acting;
    private transient Person me;
    private transient EditorWork work;
    private EditorSheet sheet;
    private boolean mayWrite;

    EditorView(EditorDoors doors) {
        this.doors = doors;
        kept.onPause(() -> work.saveByItself());
        kept.onEverythingSent(() -> work.meet());
        kept.onPulse(language -> sheet.company().pulse(language));
        Shortcuts.addShortcutListener(this, () -> work.save(), Key.KEY_S, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, () -> work.next(), Key.ENTER, KeyModifier.CONTROL);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        me = doors.people().me();
        mayWrite = doors.desk().mayWrite();
        work = new EditorWork(doors, AskedItem.open(entering.getRouteParameters(), doors.desk()), mayWrite, this);
        var asked = entering.getLocation().getQueryParameters();
        var existing = work.manuscript().editions().keySet();
        var source = work.manuscript().source(ReadersLanguage.current());
        sheet = new EditorSheet(work, acting, me, mayWrite, Sides.asked(asked, source, existing));
        work.lieOn(sheet);
        removeAll();
        add(sheet);
        sheet.open();
        if (work.manuscript().binned()) sheet.note(new BinNote(work, sheet::note));
        kept.begin(keptName(), work.manuscript().versions());
    }

    @Override
    public void moved() {
        var place = KindPlace.of(work.manuscript().kind());
        var workspace = acting.workspace().slug();
        var address = work.manuscript()
                .item()
                .map(item -> place.item(workspace, item.id()))
                .orElse(place.begin(workspace));
        getUI().ifPresent(ui -> {
            ui.getPage().getHistory().replaceState(null, address + sheet.sides().query());
            ui.getPage().setTitle(getPageTitle());
        });
    }

    @Override
    public void stored(boolean everything) {
        if (everything) kept.saved(keptName(), work.manuscript().versions());
        else kept.versions(work.manuscript().versions());
    }

    @Override
    public void soon() {
        kept.soon();
    }

    @Override
    public void askForEverything() {
        kept.sendEverything();
    }

    @Override
    public void open(String address) {
        getUI().ifPresent(ui -> ui.getPage().open(address, "zaedno-preview"));
    }

    private void offer(KeptText.Kept found) {
        if (!mayWrite || work.manuscript().binned()) return;
        Runnable restore = () -> {
            KeptOffer.restore(found, work.manuscript());
            sheet.note();
            sheet.lay(KeptOffer.sides(found, sheet.sides(), work.manuscript()));
            kept.decided(true);
            kept.soon();
        };
        Runnable drop = () -> {
            kept.decided(false);
            sheet.note();
        };
        sheet.note(new KeptOffer(found, doors.words().in(ReadersLanguage.current()), restore, drop));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (work == null || !work.unsaved()) return;
        work.saveByItself();
        if (!work.unsaved()) return;
        LeaveDialog.ask(
                leaving.postpone(),
                () -> {
                    work.save();
                    return !work.unsaved();
                },
                kept::drop);
    }

    private String keptName() {
        var manuscript = work.manuscript();
        var item = manuscript
                .item()
                .map(known -> known.id().toString())
                .orElse(manuscript.kind().key());
        return me.id() + ":" + acting.workspace().slug() + ":" + item;
    }

    @Override
    public String getPageTitle() {
        if (work == null) return "";
        var title = work.manuscript().title(ReadersLanguage.current());
        var name = title.isEmpty()
                ? getTranslation("editor.new." + work.manuscript().kind().key())
                : title;
        return getTranslation("workspace.title.plain", name);
    }
}
