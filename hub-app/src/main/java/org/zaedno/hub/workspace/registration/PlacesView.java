package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.registration.Hold;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.Vacancy;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.Shell;

/** How many may come, for whom some of it is kept, and where people can come from. */
@Route(value = EventTab.AT + "/registration/places", layout = Shell.class)
@PermitAll
class PlacesView extends EventView implements BeforeLeaveObserver {
    private final Div quarrel = new Div();
    private transient Optional<RegistrationForm> kept = Optional.empty();
    private transient PlaceLimit limit = PlaceLimit.NONE;
    private transient Optional<LimitForm> form = Optional.empty();
    private transient Optional<SideBox> side = Optional.empty();
    private transient Optional<KindList> kinds = Optional.empty();
    private transient PlaceLimit theirs = PlaceLimit.NONE;
    private boolean typed;

    PlacesView(EventDoors doors) {
        super(doors, EventTab.PLACES);
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        show();
    }

    @Override
    protected void changed() {
        side.ifPresent(SideBox::show);
        form.ifPresent(fields -> fields.now(vacancy()));
        var stored = doors.forms().limit(room.id());
        if (stored.equals(limit)) return;
        if (!typed) show();
        else if (!stored.equals(theirs)) quarrel();
    }

    private void show() {
        kept = doors.forms().find(room.id());
        limit = doors.forms().limit(room.id());
        typed = false;
        quarrel.removeAll();
        var fields = new LimitForm(
                vacancy(),
                kept.flatMap(RegistrationForm::offerFor).isPresent(),
                choices(),
                WhomNames.of(room.id(), doors),
                () -> typed = true);
        fields.show(limit, doors.clock().instant());
        form = Optional.of(fields);
        var save = new Button(getTranslation("organise.limit.save"), click -> save(fields));
        save.addThemeName("primary");
        var list = new KindList(room, doors, this::isHeld, this::called);
        kinds = Optional.of(list);
        var main = new Div(quarrel, fields, save, list);
        main.addClassName("organise-main");
        var box = new SideBox(room, doors);
        side = Optional.of(box);
        content.removeAll();
        content.add(main, box);
    }

    /** The rows of the limit name kinds, too; what is typed there is not thrown away for a name. */
    private void called() {
        if (!typed) {
            show();
            return;
        }
        side.ifPresent(SideBox::show);
    }

    private void save(LimitForm fields) {
        try {
            var wanted = fields.read();
            var meaning = fields.meaning(wanted);
            if (!meaning.gives()) {
                store(wanted, true);
                return;
            }
            Question.confirm(
                    getTranslation("organise.limit.gives-title"),
                    getTranslation(meaning.given().key(), meaning.given().arguments()),
                    getTranslation("organise.limit.save"),
                    () -> store(wanted, false));
        } catch (InvalidValue beside) {
            fields.focusFault();
        }
    }

    private void store(PlaceLimit wanted, boolean canBeUndone) {
        var before = limit;
        try {
            doors.forms().save(kept.orElseThrow(), wanted);
            show();
            var said = getTranslation("organise.limit.saved");
            if (canBeUndone) Notice.done(said, new UndoButton(() -> store(before, false)));
            else Notice.done(said);
        } catch (ChangedMeanwhile faster) {
            quarrel();
        }
    }

    private void quarrel() {
        theirs = doors.forms().limit(room.id());
        var take = new Button(getTranslation("settings.theirs.take"), click -> show());
        var over = new Button(getTranslation("settings.theirs.over"), click -> {
            kept = doors.forms().find(room.id());
            limit = doors.forms().limit(room.id());
            quarrel.removeAll();
            Notice.done(getTranslation("settings.theirs.again"));
        });
        quarrel.removeAll();
        quarrel.add(new Banner(getTranslation("organise.theirs"), take, over));
    }

    private Vacancy vacancy() {
        return doors.forms().vacancy(room.id()).orElseThrow();
    }

    private boolean isHeld(KindId kind) {
        return vacancy().held().stream().anyMatch(held -> held.whom().equals(new Hold.Whom.OfKind(kind)));
    }

    private List<Hold.Whom> choices() {
        var choices = new ArrayList<Hold.Whom>();
        doors.forms().kinds(room.id()).forEach(kind -> choices.add(new Hold.Whom.OfKind(kind.id())));
        doors.directory().members().stream()
                .filter(member -> member.archivedAt().isEmpty())
                .forEach(member -> choices.add(new Hold.Whom.OfMember(member.id())));
        limit.holds().stream()
                .map(Hold::whom)
                .filter(whom -> !choices.contains(whom))
                .forEach(choices::add);
        return choices;
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
}
