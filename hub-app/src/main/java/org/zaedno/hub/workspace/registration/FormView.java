package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.Format;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.Shell;

/** How one registers for an event: from when to when, who, what when it is full, what becomes of the data. */
@Route(value = EventTab.AT + "/registration", layout = Shell.class)
@PermitAll
class FormView extends EventView implements BeforeLeaveObserver {
    private final Div quarrel = new Div();
    private final Paragraph refused = new Paragraph();
    private transient Optional<RegistrationForm> kept = Optional.empty();
    private transient FormFields fields = new FormFields(true, () -> {});
    private transient Optional<SideBox> side = Optional.empty();
    private transient Optional<RegistrationForm> theirs = Optional.empty();
    private boolean typed;

    FormView(EventDoors doors) {
        super(doors, EventTab.SETTINGS);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        show();
    }

    @Override
    protected void changed() {
        side.ifPresent(SideBox::show);
        var now = doors.forms().find(room.id());
        if (now.equals(kept)) return;
        if (kept.isEmpty()) head(true);
        if (!typed) show();
        else if (!now.equals(theirs)) now.ifPresent(this::quarrel);
    }

    private void show() {
        kept = doors.forms().find(room.id());
        typed = false;
        content.removeAll();
        quarrel.removeAll();
        refused.setText("");
        if (kept.isEmpty()) {
            content.add(new BeginPart(room, doors, this::begun));
            return;
        }
        fields = new FormFields(
                room.facts()
                        .map(EventFacts::format)
                        .filter(format -> format != Format.IN_PERSON)
                        .isPresent(),
                () -> typed = true);
        fields.show(kept.orElseThrow());
        var save = new Button(getTranslation("organise.save"), click -> save());
        save.addThemeName("primary");
        var main = new Div(quarrel, fields, refused, save);
        main.addClassName("organise-main");
        var box = new SideBox(room, doors);
        side = Optional.of(box);
        content.add(main, box);
    }

    private void begun() {
        head(true);
        show();
        Notice.done(getTranslation("organise.begin.done"));
    }

    private void save() {
        refused.setText("");
        try {
            var before = kept.orElseThrow();
            store(fields.read());
            Notice.done(
                    getTranslation("organise.form.saved"),
                    new UndoButton(() -> store(onto(before, kept.orElseThrow().version()))));
        } catch (InvalidValue no) {
            if (!fields.refuse(no)) refused.setText(Notice.textOf(no));
        } catch (ChangedMeanwhile faster) {
            doors.forms().find(room.id()).ifPresent(this::quarrel);
        }
    }

    private void store(RegistrationForm form) {
        doors.forms().save(form, doors.forms().limit(room.id()));
        show();
    }

    /** What was typed stays: the person decides whose remains. */
    private void quarrel(RegistrationForm newest) {
        theirs = Optional.of(newest);
        var take = new Button(getTranslation("settings.theirs.take"), click -> show());
        var over = new Button(getTranslation("settings.theirs.over"), click -> {
            kept = Optional.of(newest);
            fields.onto(newest);
            quarrel.removeAll();
            Notice.done(getTranslation("settings.theirs.again"));
        });
        quarrel.removeAll();
        quarrel.add(new Banner(getTranslation("organise.theirs"), take, over));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (!typed) return;
        var stay = leaving.postpone();
        Question.confirm(
                getTranslation("organise.leave.title"),
                getTranslation("organise.leave.text"),
                getTranslation("organise.leave.verb"),
                stay::proceed);
    }

    static RegistrationForm onto(RegistrationForm words, int version) {
        return new RegistrationForm(
                words.event(),
                version,
                words.opens(),
                words.closes(),
                words.approval(),
                words.invitedOnly(),
                words.waitingList(),
                words.partyMax(),
                words.offerFor(),
                words.onlineFree(),
                words.listUntil(),
                words.needsUntil(),
                words.personsUntil(),
                words.consents(),
                words.languages());
    }
}
