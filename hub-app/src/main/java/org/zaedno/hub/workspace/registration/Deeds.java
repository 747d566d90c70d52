package org.zaedno.hub.workspace.registration;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.Place;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.SayDialog;

/**
 * What an organiser decides about a registration. A yes is given at once; what takes a place away, or gives one out of
 * turn, asks for the reason first: people read it, and none of it can be taken back.
 */
class Deeds {
    private final RegistrationDesk desk;
    private final Phrases words;
    private final Runnable changed;

    Deeds(RegistrationDesk desk, Phrases words, Runnable changed) {
        this.desk = desk;
        this.words = words;
        this.changed = changed;
    }

    /** In a list: the next step for who waits. The others are on the page of the registration. */
    Div next(Registered registered) {
        return switch (registered.state()) {
            case AWAITING_APPROVAL -> row(approve(registered), refuse(registered));
            case WAITING -> row(admit(registered));
            case OFFERED, CONFIRMED, DECLINED, EXPIRED, REFUSED, CANCELLED -> row();
        };
    }

    /** Everything that can be decided as it stands now; the likeliest first. */
    Div all(Registered registered) {
        return switch (registered.state()) {
            case AWAITING_APPROVAL -> row(approve(registered), refuse(registered));
            case WAITING -> row(admit(registered), refuse(registered), cancel(registered));
            case OFFERED -> row(refuse(registered), cancel(registered));
            case CONFIRMED -> row(cancel(registered), refuse(registered));
            case DECLINED, EXPIRED, REFUSED, CANCELLED -> row();
        };
    }

    /** Says how it stands now, also where somebody else was faster. */
    void done(Registered registered, Place place) {
        changed.run();
        Notice.done(told(name(registered), place));
    }

    void changed() {
        changed.run();
    }

    /** How it stands, in a sentence. */
    String told(String name, Place place) {
        return switch (place) {
            case Place.Confirmed _ -> translate("organise.done.confirmed", name);
            case Place.Waiting(var _, int turn) -> translate("organise.done.waiting", name, turn);
            case Place.AwaitingApproval _ -> translate("organise.done.awaiting", name);
            case Place.Offered(var _, var until) -> translate("organise.done.offered", name, words.dateAndTime(until));
            case Place.Refused _ -> translate("organise.done.refused", name);
            case Place.GivenUp _ -> translate("organise.done.given-up", name);
        };
    }

    /** Who sent the form; a number, once the persons are forgotten. */
    static String name(Registered registered) {
        return registered.people().stream()
                .findFirst()
                .map(Participant::name)
                .orElseGet(() -> translate("organise.forgotten", registered.arrival()));
    }

    private static Div row(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("shared-actions");
        return row;
    }

    private Button approve(Registered registered) {
        var yes = button("approve", registered, () -> done(registered, desk.approve(registered.id())));
        yes.addThemeName("primary");
        return yes;
    }

    private Button admit(Registered registered) {
        return button("admit", registered, () -> ask("admit", registered, why -> desk.admit(registered.id(), why)));
    }

    private Button refuse(Registered registered) {
        return button("refuse", registered, () -> ask("refuse", registered, why -> desk.refuse(registered.id(), why)));
    }

    private Button cancel(Registered registered) {
        return button(
                "cancel",
                registered,
                () -> ask("cancel", registered, why -> {
                    if (TypedText.saysNothing(why)) throw new InvalidValue("registration-reason");
                    return desk.cancel(registered.id(), why);
                }));
    }

    private void ask(String deed, Registered registered, Function<String, Place> how) {
        new SayDialog(
                        translate("organise.ask." + deed, name(registered)),
                        translate("organise.explained." + deed),
                        RegistrationDesk.REASON_MAX,
                        translate("organise.do." + deed),
                        why -> done(registered, how.apply(why)))
                .wanting()
                .called(translate("organise.reason"))
                .open();
    }

    private Button button(String deed, Registered registered, Runnable action) {
        var verb = translate("organise.do." + deed);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(translate("placement.do-of", verb, name(registered)));
        return button;
    }
}
